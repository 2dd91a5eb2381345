import { notifications, notificationsStore } from '@mantine/notifications';
import { expect, test } from 'vitest';
import { latestMessage } from './latestMessage.ts';

const seen = () => notificationsStore.getState().notifications.map(({ message }) => message);

test('a message takes the place of the one before of its kind, and of no other', () => {
  notifications.updateState(notificationsStore, () => []);
  const [tell, other] = [latestMessage(), latestMessage()];
  other({ message: 'another' });
  for (let i = 0; i < 9; i++) tell({ message: `file ${i}`, autoClose: false });
  expect(seen()).toEqual(['another', 'file 8']);
});

import { type NotificationData, notifications } from '@mantine/notifications';

/**
 * Shows messages of one kind, each in place of the one before. Only so many are seen at a time, and the others wait:
 * those that stay until they are closed would let no later one be seen.
 */
export function latestMessage(): (message: NotificationData) => void {
  let shown: string | null = null;
  return (message) => {
    if (shown !== null) notifications.hide(shown);
    shown = notifications.show(message);
  };
}

import { notifications } from '@mantine/notifications';
import { PLACES } from '../store/schemas.ts';
import type { Session } from '../store/session.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Shared } from './permalink.ts';

/** What packs links comes when the first one is wanted. */
const packing = () => import('./permalink.ts');

function sharedOf(workspace: Workspace): Omit<Shared, 'trace'> {
  const { text, config, policy, pace, panes } = workspace.getState();
  return { text, config, ...(policy.on && { policy: policy.text }), pace, panes };
}

/** The address that opens the present program, settings, pace and, if wanted, panes in the whole page. */
export async function linkTo(workspace: Workspace, wanted: { readonly panes: boolean }): Promise<string> {
  const { panes, ...shared } = sharedOf(workspace);
  const url = new URL(window.location.pathname, window.location.href);
  const { encodePermalink } = await packing();
  url.hash = await encodePermalink({ ...shared, ...(wanted.panes && { panes }) });
  return url.href;
}

/** Copies a link that restores text, settings, pace and panes. */
export async function shareLink(workspace: Workspace): Promise<void> {
  const { encodePermalink } = await packing();
  const shared = sharedOf(workspace);
  const settings = shared.policy === undefined ? 'settings' : 'settings with your policy';
  await copyLink(await encodePermalink(shared), `It holds the program, ${settings} and panes`);
}

/** Copies a link that shows the recorded run, at its cursor, before anything runs. */
export async function shareRun(workspace: Workspace, session: Session): Promise<void> {
  const trace = session.getState().trace();
  if (trace === null) return;
  const { pace, panes } = workspace.getState();
  const { encodeRunLink, LONGEST_RUN_HASH } = await packing();
  const link = await encodeRunLink(trace, { pace, panes });
  if (link.kind === 'too large') {
    notifications.show({
      title: 'This run is too large for a link',
      message: `A link may have ${LONGEST_RUN_HASH / 1024} KB. Save the run as a file instead; whoever opens that sees the same.`,
      color: 'yellow',
      autoClose: false,
    });
    return;
  }
  const thinned = link.kind === 'thinned' ? ', with fewer samples of the counts and less output so that it fits' : '';
  await copyLink(link.hash, `It shows this run at this moment${thinned}`);
}

async function copyLink(hash: string, holds: string): Promise<void> {
  const url = new URL(window.location.href);
  url.hash = hash;
  await copyAddress(url, `${holds} (${(url.href.length / 1024).toFixed(1)} KB).`);
}

/** Copies a link that opens a lesson: one of Tierlab's by its name, another by its address. */
export async function shareLesson(reference: string): Promise<void> {
  const url = new URL(window.location.pathname, window.location.href);
  url.searchParams.set('lesson', reference);
  await copyAddress(url, 'It opens this lesson at its first step.');
}

async function copyAddress(url: URL, message: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(url.href);
    notifications.show({ title: 'Link copied', message });
  } catch {
    window.history.replaceState(null, '', url);
    notifications.show({
      title: 'Link is in the address bar',
      message: `The browser didn’t let it be copied. ${message}`,
    });
  }
}

/** Copies HTML that shows the program with the panes that are open now on another page. */
export async function shareFrame(workspace: Workspace): Promise<void> {
  const link = new URL(await linkTo(workspace, { panes: false }));
  const { places } = workspace.getState().panes;
  link.search = `?embed=${PLACES.flatMap((place) => places[place].open).join(',')}`;
  const html = `<iframe src="${link.href}" title="Tierlab" width="100%" height="600" style="border: 0" allow="cross-origin-isolated; clipboard-write"></iframe>`;
  try {
    await navigator.clipboard.writeText(html);
    notifications.show({
      title: 'Frame copied',
      message: 'Paste it into a page’s HTML. The panes are those open now.',
    });
  } catch {
    notifications.show({ title: 'Nothing was copied', message: 'The browser didn’t let it be.', color: 'red' });
  }
}

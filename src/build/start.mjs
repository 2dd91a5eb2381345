/** `npm start`: builds the page, serves it until it is stopped, prints its address and opens it where there is a desktop. */
import { build, preview } from 'vite';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDesktop = process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;

await build();
const server = await preview({ preview: { open: hasDesktop } });
server.printUrls();
console.log('  ➜  Stop with Ctrl+C');

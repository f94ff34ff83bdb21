/**
 * Gives each frame of a civic-brief the height of what is in it. For the page that has the frames: loaded once, or more
 * often, as `<script src="embed-height.js" defer></script>`.
 */
{
  /** The pages whose word is taken, by the end of their address. */
  const PAGE = /\/embed(\.inline)?\.html$/;
  /** No widget is lower, in CSS pixels. 100. */
  const LOWEST_PX = 100;
  /** Nor higher; what says so is at fault. 20000. */
  const HIGHEST_PX = 20000;

  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src && PAGE.test(new URL(src).pathname));

  /** The origin that a frame has: in a sandbox it is nobody's. @param {HTMLIFrameElement} frame */
  const originOf = ({ src, sandbox }) => (sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin);

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.type !== 'civic-brief-height' || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !frame.contentWindow || origin !== originOf(frame)) return;
    const { style } = frame;
    // The width in the tag is for where this does not run.
    Object.assign(style, { width: '100%', border: '0', padding: '0' });
    style.height = `${Math.min(Math.max(Math.ceil(data.height), LOWEST_PX), HIGHEST_PX)}px`;
    frame.contentWindow.postMessage({ type: 'civic-brief-fits' }, '*');
  });

  // A frame that was quicker than this script is asked.
  const ask = () => frames().forEach(({ contentWindow }) => contentWindow?.postMessage({ type: 'civic-brief-ask' }, '*'));
  ask();
  addEventListener('load', ask);
}

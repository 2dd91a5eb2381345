import { createContext, memo, useContext } from 'react';
import Markdown, { type Components, defaultUrlTransform } from 'react-markdown';
import classes from './LessonPane.module.css';
import { addressIn } from './lessons.ts';

/** The lesson that the text is of: its name or its address. */
export const LessonReference = createContext('');

const COMPONENTS: Components = {
  a: ({ children, href }) => (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
  // A page with shared memory may only show pictures whose hosts allow it.
  img: ({ alt, src }) => <img alt={alt ?? ''} src={src} crossOrigin="anonymous" loading="lazy" />,
};

/** Markdown. HTML in it stays text, and addresses that could run anything are dropped: that is the library's default. */
export const Text = memo(function Text({ markdown, inline = false }: { markdown: string; inline?: boolean }) {
  const reference = useContext(LessonReference);
  const urlTransform = (address: string): string => defaultUrlTransform(addressIn(reference, address));
  if (inline) {
    return (
      <Markdown
        components={COMPONENTS}
        urlTransform={urlTransform}
        allowedElements={['code', 'em', 'strong', 'a']}
        unwrapDisallowed
      >
        {markdown}
      </Markdown>
    );
  }
  return (
    <div className={classes.text}>
      <Markdown components={COMPONENTS} urlTransform={urlTransform}>
        {markdown}
      </Markdown>
    </div>
  );
});

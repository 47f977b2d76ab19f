import { html } from 'hono/html';

/** HTML that is safe to send: every value put into it was escaped by `html`. */
export type Markup = ReturnType<typeof html>;

export interface Shell {
  readonly title: string;
  /** Where the same is to be had as JSON; null for a page without a twin. */
  readonly twin: string | null;
  readonly body: Markup;
}

/** A whole page around its body. */
export function page({ title, twin, body }: Shell): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Stet</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
        ${twin === null ? '' : html`<link rel="alternate" type="application/json" href="${twin}" />`}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the record</a>
        <header class="top">
          <a href="/">Stet</a>${twin === null ? '' : html`<a href="${twin}">JSON</a>`}
        </header>
        <main id="main">${body}</main>
      </body>
    </html>`;
}

/** Nothing where the condition does not hold. */
export function when(condition: unknown, markup: () => Markup): Markup | '' {
  return condition ? markup() : '';
}

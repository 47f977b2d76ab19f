import { html } from 'hono/html';
import { page, type Markup } from './layout.ts';

export function troublePage(message: string): Markup {
  return page({
    title: 'Not to be had',
    twin: null,
    body: html`<h1>Not to be had</h1>
      <p>${message}</p>
      <p><a href="/">All stories</a></p>`,
  });
}

import Table from 'cli-table3';
import { askStories, openDesk } from '#desk/desk.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';

/** `stet stories`: what is on the shelf. */
export async function command(_: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(options.shelf);
  const records = await askStories(desk);
  await desk.shelf.close();
  if (options.json)
    effects.out(
      JSON.stringify(
        records.map(({ story }) => story),
        null,
        2,
      ) + '\n',
    );
  else if (records.length === 0) effects.out('No story yet: `stet read PATHS…` reads reports in.\n');
  else {
    const table = new Table({
      head: ['id', 'story', 'from', 'to', 'reports', 'statements', 'series', 'events', 'disagreements'],
      style: { head: [], border: [] },
    });
    for (const { story, statements, series, events, disagreements } of records) {
      table.push([
        story.id,
        story.title,
        story.from ?? '?',
        story.to ?? '?',
        story.reports.length,
        statements.length,
        series.length,
        events.length,
        disagreements.length,
      ]);
    }
    effects.out(table.toString() + '\n');
  }
  return 0;
}

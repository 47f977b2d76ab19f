import type { Trace } from '#desk/trace.ts';
import { askWhy, openDesk } from '#desk/desk.ts';
import { inkFor, type Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';

/** `stet why`: how an item came to be. */
export async function command([item]: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(options.shelf);
  const trace = await askWhy(desk, item!);
  await desk.shelf.close();
  effects.out(options.json ? JSON.stringify(trace, null, 2) + '\n' : tellTrace(trace, effects));
  return 0;
}

function tellTrace({ id, kind, label, backing, because, steps }: Trace, effects: Effects): string {
  const ink = inkFor(effects);
  const lines = [`${ink.bold(label)}  ${ink.dim(`${kind} ${id}`)}`, ...because];
  if (backing) {
    lines.push(`${backing.standing}: ${backing.why}`);
    lines.push(
      `Printed by ${backing.printedBy}, resting on ${backing.restingOn}: ${backing.witnesses.map(({ origin }) => origin ?? 'origin not known').join('; ')}.`,
    );
  }
  for (const step of steps) {
    const { words, paragraph } = step;
    const before = paragraph.text.slice(0, words.start - paragraph.start);
    const after = paragraph.text.slice(words.end - paragraph.start);
    lines.push(
      '',
      ink.dim(
        `${step.publisher ?? step.source}, ${step.published ?? 'day not known'}, ${step.report} [${words.start}, ${words.end})${step.rule ? `, by the rule ${step.rule}` : ''}`,
      ),
    );
    lines.push(`  ${ink.dim(before)}⟦${ink.bold(words.text)}⟧${ink.dim(after)}`);
  }
  return lines.join('\n') + '\n';
}

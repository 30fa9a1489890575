// npm run bench:humans -- FOLDER: our walk against what 25,000 games of Wikispeedia show. See README.md beside the bench.
import { argv } from 'node:process';
import { articleLinks } from './article-links.ts';
import { choicesOf, type Choice } from './choices.ts';
import { families, fitted, meanLogChance, models } from './models.ts';
import { readWikispeedia } from './read-games.ts';
import { sayHabits } from './say-habits.ts';
import { sayLengths } from './say-lengths.ts';
import { sayTable } from '../say-table.ts';

/** Clicks on which numbers are found; the other half of the players judges. */
const mostToFit = 4_000;

const [, , folder] = argv;
if (folder === undefined) {
  console.error('Say where the data is: npm run bench:humans -- FOLDER (links.tsv and paths_unfinished.tsv of Wikispeedia).');
  process.exitCode = 2;
} else await say(folder);

async function say(from: string): Promise<void> {
  const data = await readWikispeedia(from);
  const links = await articleLinks(data);
  const choices = [...choicesOf(data, links.of)];
  const [learnt, judged] = [choices.filter((one) => isEven(one)), choices.filter((one) => !isEven(one))];
  const sample = learnt.filter((_, at) => at % Math.ceil(learnt.length / mostToFit) === 0);
  console.log(
    `${data.games.length} games, ${choices.length} clicks on links; categories ${data.categories ? 'known' : 'not known'}; ${Math.round(links.placed * 100)} % of links placed by the text.\n`,
  );
  const line = (name: string, numbers: string, mean: number) => [name, numbers, mean.toFixed(3), Math.exp(-mean).toFixed(1)];
  console.log(
    sayTable([
      ['next click', 'numbers', 'log-likelihood a click', 'as if among so many'],
      ...models.map(({ name, weight }) => line(name, 'as shipped', meanLogChance(weight, judged))),
      ...families.map((family) => {
        const numbers = fitted(family, sample);
        return line(family.name, numbers.join(', '), meanLogChance(family.model(numbers), judged));
      }),
    ]),
  );
  console.log(`\n${sayHabits(data)}\n\n${sayLengths(data, links.of)}`);
}

/** By player, told by the last digit of a hash: who is learnt from does not judge. */
function isEven({ player }: Choice): boolean {
  return Number.parseInt(player.slice(-1), 16) % 2 === 0;
}

import { type Chance, chanceOf } from './chance.ts';
import { type Home, homes } from './homes.ts';

/** How clients of a kind buy: few of them make a third of the revenue, as in any luxury house. */
interface Kind {
  readonly share: number;
  /** Mean visits a year while they are clients, and how much clients differ (the shape of a gamma). */
  readonly visitsAYear: number;
  readonly shape: number;
  /** The chance that a visit is the last one, for ever. */
  readonly leaves: number;
  /** Median of a purchase in euros, and the spread of its logarithm. */
  readonly medianEuros: number;
  readonly spread: number;
}

const kinds: readonly Kind[] = [
  { share: 0.965, visitsAYear: 2.6, shape: 0.9, leaves: 0.055, medianEuros: 1900, spread: 0.85 },
  { share: 0.024, visitsAYear: 3, shape: 2, leaves: 0.04, medianEuros: 9500, spread: 0.8 },
  { share: 0.011, visitsAYear: 4, shape: 3, leaves: 0.02, medianEuros: 42_000, spread: 0.9 },
];

const clientCount = 1500;
const days = 1826;
const returnedShare = 0.03;
/** Minor units a euro, roughly, for amounts only; the house's own rates count. */
const perEuro: Readonly<Record<string, number>> = { EUR: 100, GBP: 86, USD: 112, JPY: 162, AED: 408, CNY: 780 };

/** More in December and June than in August. */
const seasons = [0.8, 0.85, 0.9, 0.95, 1.05, 1.15, 0.9, 0.6, 0.95, 1, 1.15, 1.7];
const likeliestSeason = Math.max(...seasons);

interface Client {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  readonly home: Home;
  readonly kind: Kind;
  readonly advisorId: string;
  readonly tastes: readonly string[];
}

const categories = ['jewellery', 'watches', 'leather', 'fragrance', 'home', 'couture', 'high-jewellery'];
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function clientOf(number: number, chance: Chance): Client {
  const home = chance.weighted(homes, ({ weight }) => weight);
  const kind = chance.weighted(kinds, ({ share }) => share);
  const [first, last] = [chance.of(home.firstNames), chance.of(home.lastNames)];
  const favourite = chance.of(categories);
  return {
    number,
    name: `${first} ${last}`,
    email: `${plain(first)}.${plain(last)}.${number}@client.example`,
    home,
    kind,
    advisorId: chance.of(home.advisorIds),
    tastes: [favourite, favourite, chance.of(categories)],
  };
}

/** The days before the house starts on which the client bought, the earliest first. */
function visitsOf({ kind }: Client, chance: Chance): readonly number[] {
  const rate = (chance.gamma(kind.shape) * kind.visitsAYear) / kind.shape / 365;
  // The house has grown: more clients came in the last years than before.
  const first = Math.ceil(days * (1 - Math.sqrt(chance.next())));
  const visits = [Math.max(1, first)];
  for (let ago = visits[0] ?? 1; chance.next() >= kind.leaves; ) {
    ago -= Math.max(1, Math.round(-Math.log(1 - chance.next()) / Math.max(rate, 1e-5)));
    if (ago < 1) break;
    // Nobody comes as gladly in August: some visits of a quiet month are not made.
    if (chance.next() * likeliestSeason > (seasons[11 - (Math.floor(ago / 30.44) % 12)] ?? 1) + 0.5) continue;
    visits.push(ago);
  }
  return visits;
}

interface Line {
  readonly id: string;
  readonly client: number;
  readonly daysAgo: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly kind: 'sale' | 'return';
  readonly returns: string;
  readonly category: string;
}

/** What was bought at each visit, and the few pieces that came back. */
function linesOf(client: Client, chance: Chance): readonly Line[] {
  return visitsOf(client, chance).flatMap((daysAgo, visit) => {
    const euros = client.kind.medianEuros * Math.exp(client.kind.spread * chance.normal());
    const currency = chance.of(client.home.currencies);
    const id = `past-${client.number}-${visit + 1}`;
    const amountMinor = Math.max(1, Math.round((euros * (perEuro[currency] ?? 100)) / 500)) * 500;
    const line = { client: client.number, daysAgo, amountMinor, currency, category: chance.of(client.tastes) };
    const sale: Line = { ...line, id, kind: 'sale', returns: '' };
    const back = Math.max(1, daysAgo - 3 - Math.floor(chance.next() * 18));
    if (chance.next() >= returnedShare || back >= daysAgo) return [sale];
    return [sale, { ...line, id: `${id}-r`, daysAgo: back, kind: 'return', returns: id } as const];
  });
}

/** The text of both files. */
export function housePast(): { readonly clients: string; readonly purchases: string } {
  const chance = chanceOf(20_261_201);
  const clients = Array.from({ length: clientCount }, (_, index) => clientOf(index + 1, chance));
  const lines = clients.flatMap((client) => linesOf(client, chance));
  const clientRows = clients.map(({ number, name, email, advisorId }) => [number, name, email, advisorId].join(','));
  const purchaseRows = lines.map((line) =>
    [line.id, line.client, line.daysAgo, line.amountMinor, line.currency, line.kind, line.returns, line.category].join(
      ',',
    ),
  );
  const file = (head: string, rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`;
  return {
    clients: file('client,fullName,email,advisorId', clientRows),
    purchases: file('purchaseId,client,daysAgo,amountMinor,currency,kind,returnsPurchaseId,category', purchaseRows),
  };
}

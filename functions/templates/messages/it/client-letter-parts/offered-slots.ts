import type { OfferedSlotsMessages } from '../../fr/client-letter-parts/offered-slots.ts';

const counts = ['una proposta', 'due proposte', 'tre proposte'];

export const offeredSlots: OfferedSlotsMessages = {
  counted: ({ count }) => counts[count - 1] ?? 'alcune proposte',
  choose: 'Scegliere un orario',
  heldUntil: ({ count, until }) =>
    `${count === 1 ? 'Questo orario Le è riservato' : 'Questi orari Le sono riservati'} fino a ${until}.`,
  otherwise: ({ count }) =>
    count === 1
      ? 'Se non Le è comodo, dalla stessa pagina può chiederne un altro.'
      : 'Se nessuno Le è comodo, dalla stessa pagina può chiederne altri.',
};

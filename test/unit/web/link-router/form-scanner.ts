/** A program that opens the links of a mail and submits each form unchanged, by each button. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>/])`).exec(tag);
  return found === null ? undefined : decoded(found[1] ?? '');
}

const has = (tag: string, name: string) => attribute(tag, name) !== undefined;

/** The initial value of a field, by the rules of HTML; undefined when it sends nothing. */
function defaultOf(tag: string, content: string): string | undefined {
  if (tag.startsWith('<textarea')) return decoded(content.replace(/^\r?\n/, ''));
  if (tag.startsWith('<select')) {
    const options = [...content.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    const chosen = options.findLast((option) => has(option, 'selected')) ?? options[0];
    return chosen === undefined ? undefined : attribute(chosen, 'value');
  }
  const type = attribute(tag, 'type') ?? 'text';
  if (type === 'submit' || type === 'button' || type === 'file' || type === 'image') return undefined;
  if (type !== 'radio' && type !== 'checkbox') return attribute(tag, 'value') ?? '';
  return has(tag, 'checked') ? (attribute(tag, 'value') ?? 'on') : undefined;
}

export interface Submission {
  readonly action: string;
  /** The button's own label, for the message of a failure. */
  readonly button: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Every submission of a page's POST forms with nothing filled in and nothing chosen: one for each button. */
export function defaultSubmissions(page: string): Submission[] {
  const forms = [...page.matchAll(/(<form[^>]*>)([\s\S]*?)<\/form>/g)];
  return forms.flatMap(([, opening = '', inside = '']) => {
    if (attribute(opening, 'method') !== 'post') return [];
    const fields: Record<string, string> = {};
    const controls = inside.matchAll(/(<input\b[^>]*>)|(<(textarea|select)\b[^>]*>)([\s\S]*?)<\/\3>/g);
    for (const [, input, other = '', , content = ''] of controls) {
      const tag = input ?? other;
      const [name, value] = [attribute(tag, 'name'), defaultOf(tag, content)];
      if (name !== undefined && value !== undefined && !has(tag, 'disabled')) fields[name] = value;
    }
    const buttons = [...inside.matchAll(/(<button[^>]*>)([\s\S]*?)<\/button>/g)].map(([, tag = '', text = '']) => ({
      tag,
      words: text.replace(/<[^>]*>/g, ''),
    }));
    const action = attribute(opening, 'action') ?? '';
    return buttons
      .filter(({ tag }) => (attribute(tag, 'type') ?? 'submit') === 'submit')
      .map(({ tag, words: button }) => {
        const name = attribute(tag, 'name');
        const own = name === undefined ? {} : { [name]: attribute(tag, 'value') ?? '' };
        return { action, button, fields: { ...fields, ...own } };
      });
  });
}

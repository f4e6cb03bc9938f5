import type { Item, Value } from './item.ts';

/**
 * An item in DynamoDB's JSON, as text: `{"pk":{"S":"…"},…}`. The SDK's marshaller gives the same as objects, and takes
 * several times as long; a test compares the two.
 */
export function attributeJson(item: Item): string {
  const parts: string[] = [];
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) parts.push(`${JSON.stringify(name)}:${attribute(value)}`);
  }
  return `{${parts.join(',')}}`;
}

function attribute(value: Value): string {
  if (typeof value === 'string') return `{"S":${JSON.stringify(value)}}`;
  if (typeof value === 'number') return `{"N":"${value}"}`;
  if (typeof value === 'boolean') return `{"BOOL":${value}}`;
  if (value === null) return '{"NULL":true}';
  if (Array.isArray(value)) return `{"L":[${value.map(attribute).join(',')}]}`;
  return `{"M":${attributeJson(value)}}`;
}

import { describe, expect, it } from 'vitest';
import { comesFromOurPages } from '#web/http/same-origin.ts';
import { webRequest } from './web-request.ts';

const sent = (method: string, headers: Readonly<Record<string, string>>) =>
  comesFromOurPages({
    ...webRequest('/policy'),
    method,
    header: (name) => ({ host: 'house.example', ...headers })[name],
  });

describe.each(['POST', 'PUT', 'DELETE', 'PATCH'])('a change by cookie with %s', (method) => {
  it.each<[string, Record<string, string>]>([
    ['that names no origin', {}],
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of a sibling domain', { 'sec-fetch-site': 'same-site' }],
    ['of a sibling domain that claims our origin', { 'sec-fetch-site': 'same-site', origin: 'https://house.example' }],
    ['of a sandboxed frame of another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['of another origin, by an older browser', { origin: 'https://elsewhere.example' }],
    ['of another port', { origin: 'https://house.example:8443' }],
    ['of an origin that is no address', { origin: 'house.example' }],
    ['with an empty origin', { origin: '' }],
  ])('%s is refused', (_, headers) => {
    expect(sent(method, headers)).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['of our own page', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['of our own page, whose referrer policy hides the origin from an older browser', { origin: 'null' }],
    ['of our own origin, by an older browser', { origin: 'https://house.example' }],
    ['typed by a person', { 'sec-fetch-site': 'none' }],
  ])('%s is accepted', (_, headers) => {
    expect(sent(method, headers)).toBe(true);
  });
});

it('a read by cookie needs no origin', () => {
  expect(sent('GET', { 'sec-fetch-site': 'cross-site' })).toBe(true);
});

function isKeyOf<Messages extends object>(messages: Messages, key: PropertyKey): key is keyof Messages {
  return Object.hasOwn(messages, key);
}

/** The message of a key from outside; undefined if the catalogue has none. */
export function knownMessage<Messages extends object>(
  messages: Messages,
  key: string,
): Messages[keyof Messages] | undefined {
  return isKeyOf(messages, key) ? messages[key] : undefined;
}

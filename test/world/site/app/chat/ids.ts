/** `<low>-<high>`, compared as numbers. */
export function conversationId(a: string, b: string): string {
  return BigInt(a) < BigInt(b) ? `${a}-${b}` : `${b}-${a}`;
}

/** The shape of X's message keys, made of the message's number. */
export function messageKey(id: string): string {
  const hex = BigInt(id).toString(16).padStart(20, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18).padStart(12, "0")}`;
}

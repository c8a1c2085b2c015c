/** The words that many replies share, with what is written where a value is missing. */
export const HI = 'Hi {{ customer.first_name | default: "there" }}';
/** Stands right behind a word: ", Sam" where the name is known. */
export const NAME = "{% if customer.first_name %}, {{ customer.first_name }}{% endif %}";
export const LINK = "{{ dm_link }}";
/** Who writes, as half a sentence that begins one. */
export const ME = "{% if agent.name %}{{ agent.name }} here, and {% endif %}";
/** At the end of a private message. */
export const SIGNED = "{% if agent.name %}\n\n{{ agent.name }}{% endif %}";

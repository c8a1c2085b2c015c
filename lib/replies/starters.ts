import type { CannedReply } from "./types.ts";

/** The replies that Aside brings along: five for the public answer, three for the private one. */
export const STARTERS: readonly CannedReply[] = [
  {
    id: "starter-late",
    title: "Order is late",
    shortcut: "late",
    scope: "public",
    language: "en",
    prompt: "Order number: ",
    wordings: [
      "Hi {{ customer.first_name | default: \"there\" }}, I'm sorry you're still waiting. Send me your order number in a private message and I'll find out where it is and when you'll really have it. {{ dm_link }}",
    ],
  },
  {
    id: "starter-broken",
    title: "Something is broken",
    shortcut: "broken",
    scope: "public",
    language: "en",
    prompt: "What happens: ",
    wordings: [
      "Sorry about that{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. It should simply work. Tell us in a private message what it does and which one you have, and we'll find the quickest way to put it right. {{ dm_link }}",
    ],
  },
  {
    id: "starter-billing",
    title: "Question about a charge",
    shortcut: "charge",
    scope: "public",
    language: "en",
    prompt: "Date and amount: ",
    wordings: [
      "Thanks for telling us{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. A charge you didn't expect is worrying, so let's look at it together. Message us the date and the amount privately; we don't need your card number. {{ dm_link }}",
    ],
  },
  {
    id: "starter-access",
    title: "Can't sign in",
    shortcut: "access",
    scope: "public",
    language: "en",
    prompt: "My account is under: ",
    wordings: [
      "Hi {{ customer.first_name | default: \"there\" }}, being locked out is no fun. Let's get you back in: tell us in a private message which e-mail address your account is under. We'll never ask for your password. {{ dm_link }}",
    ],
  },
  {
    id: "starter-unclear",
    title: "Tell me more",
    shortcut: "more",
    scope: "public",
    language: "en",
    prompt: "What happened: ",
    wordings: [
      "Thank you for saying so openly{% if customer.first_name %}, {{ customer.first_name }}{% endif %}, and I'm sorry it went that way. I'd like to understand what happened. Would you tell me more in a private message? {{ dm_link }}",
    ],
  },
  {
    id: "starter-hello",
    title: "Got your message",
    shortcut: "hello",
    scope: "dm",
    language: "en",
    wordings: [
      "Hi {{ customer.first_name | default: \"there\" }}, thank you for writing. {% if agent.name %}I'm {{ agent.name }}, and {% endif %}I'll stay with you until this is sorted. Give me a moment to look into it; you'll hear from me right here.",
    ],
  },
  {
    id: "starter-details",
    title: "Two things I need",
    shortcut: "details",
    scope: "dm",
    language: "en",
    wordings: [
      "Thanks{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. To find it I need two things: the order number, and the postcode it goes to. Please leave out passwords and card details; I never need those.",
    ],
  },
  {
    id: "starter-sorted",
    title: "It's sorted",
    shortcut: "sorted",
    scope: "dm",
    language: "en",
    wordings: [
      "{% if customer.first_name %}{{ customer.first_name }}, this{% else %}This{% endif %} is put right on our side now. Is everything as it should be on yours? If anything is still off, just write here and I'll pick it up again.{% if agent.name %}\n\n{{ agent.name }}{% endif %}",
    ],
  },
];

import type { CannedReply } from "./types.ts";

/**
 * The replies that Aside brings along: five for the public answer, three for the private one. Each in several wordings,
 * so that no two customers need to get the same words.
 */
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
      "That is a long wait{% if customer.first_name %}, {{ customer.first_name }}{% endif %}, and not what we want for you. With your order number in a private message I can see where it is, and tell you honestly when it comes. {{ dm_link }}",
      'Hi {{ customer.first_name | default: "there" }}, you should have it by now. I\'d like to look for it myself: would you write me the order number privately? {{ dm_link }}',
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
      "Hi {{ customer.first_name | default: \"there\" }}, that's not how it is meant to be. What exactly happens, and with which one? Write it to us privately, with a picture if you like, and we'll sort it out together. {{ dm_link }}",
      "Oh no, sorry{% if customer.first_name %}, {{ customer.first_name }}{% endif %}! Let's find out what is wrong. A private message with what it does and which model it is will get us there fastest. {{ dm_link }}",
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
      'Hi {{ customer.first_name | default: "there" }}, I understand that you want to know what this is. Send us the date and the amount in a private message, without your card number, and we\'ll tell you where it comes from. {{ dm_link }}',
      "Let's clear that up{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. In a private message, tell us when it was charged and how much; leave out the card number, we don't need it. {{ dm_link }}",
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
      "Sorry that you can't get in{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. Which e-mail address is the account under? Please answer in a private message, and never tell anybody your password, us neither. {{ dm_link }}",
      'Hi {{ customer.first_name | default: "there" }}, we\'ll help you back in. A private message with the e-mail address of your account is all we need, no password. {{ dm_link }}',
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
      'Hi {{ customer.first_name | default: "there" }}, thanks for telling us. I want to get this right, so tell me in a private message what happened and when, and I\'ll look into it. {{ dm_link }}',
      "I'm sorry to read that{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. Would you write to me privately what went wrong? Then I can do something about it. {{ dm_link }}",
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
      'Hi {{ customer.first_name | default: "there" }}, good that you wrote. {% if agent.name %}This is {{ agent.name }}. {% endif %}I\'m reading it now and will come back to you here as soon as I know more.',
      "Thanks for getting in touch{% if customer.first_name %}, {{ customer.first_name }}{% endif %}! {% if agent.name %}{{ agent.name }} here. {% endif %}I have your message, am looking into it, and won't let go until it's solved.",
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
      "Thank you{% if customer.first_name %}, {{ customer.first_name }}{% endif %}! So that I find the right one: what is the order number, and which postcode does it go to? No passwords or card details, please.",
      "Good, let me look it up{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. I need the order number and the postcode of the delivery for that, and nothing else: no password, no card.",
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
      "Good news{% if customer.first_name %}, {{ customer.first_name }}{% endif %}: it is done on our side. Please have a look whether all is well on yours, and tell me here if it is not.{% if agent.name %}\n\n{{ agent.name }}{% endif %}",
      "That should be it{% if customer.first_name %}, {{ customer.first_name }}{% endif %}; we have put it right. If you still see anything odd, one line here is enough and I'm back on it.{% if agent.name %}\n\n{{ agent.name }}{% endif %}",
    ],
  },
];

import type { StarterSetId } from "../../../lib/replies/index.ts";

/**
 * Tweets as people write them to a shop, to the maker of a software product and to a creator, each with the title
 * of the starter reply that a colleague would look for. All are invented; none is a real person's.
 */
export const FIRST_DAY: Readonly<
  Record<StarterSetId, Readonly<Record<string, readonly string[]>>>
> = {
  shop: {
    "Parcel is late": [
      'ordered two weeks ago and it still says "preparing". is anyone there @northwind',
      "@northwind my package was supposed to be here on Monday. It's Friday.",
      "Still no sign of my delivery, 10 days now. What's going on?",
    ],
    "Says delivered, but isn't there": [
      "Tracking says it was left at my door. There is nothing at my door.",
      "@northwind marked as delivered yesterday but I never got it, and neither did my neighbours",
      "your driver claims he handed me the box at 2pm. I was at work at 2pm.",
    ],
    "Arrived damaged": [
      "Two of my bowls arrived in pieces. Does nobody pack these properly?",
      "@northwind box was crushed and the lamp inside is cracked 😡",
      "Opened the package and the glass was shattered everywhere",
    ],
    "Wrong item sent": [
      "I ordered the blue one in medium, you sent me a green XL",
      "@northwind this is not what I bought. Got somebody else's order I think?",
      "Asked for size 42, received 39. Great.",
    ],
    "Something is missing from the parcel": [
      "ordered 3 candles, only 2 in the box",
      "@northwind the screws for the shelf weren't included, can't build it",
      "half of my order didn't come with it. where's the rest?",
    ],
    "Change or cancel an order": [
      "I just ordered to my old address by mistake!! can you fix it before it ships?",
      "@northwind how do I cancel something I bought an hour ago",
      "is it possible to swap the colour on an order I placed this morning?",
    ],
    "Stopped working": [
      "the kettle I bought from you in March died today",
      "@northwind after 2 months the zip on my jacket gave up. is this covered by warranty?",
      "headphones won't turn on any more, only had them six weeks",
    ],
    "Sold out": [
      "when will the grey throw be back? it's been unavailable for ages",
      "@northwind please tell me you're restocking the oak stool",
      "gutted, the mug I wanted is gone. any more coming in?",
    ],
    "How to send something back": [
      "these shoes don't fit, what do I do to return them?",
      "@northwind do I have to pay postage if I want to send a dress back",
      "I'd like to exchange a jumper for a larger one, how does that work?",
    ],
    "Refund hasn't come": [
      "sent the boots back three weeks ago, still no money in my account",
      "@northwind you told me I'd be reimbursed within 5 days. That was a fortnight ago",
      "Where is my refund??",
    ],
    "Charged twice": [
      "my bank shows two payments to you for one order",
      "@northwind why did you take £39 from my card two times",
      "I've been billed double for the same thing, please help",
    ],
    "A code doesn't work": [
      "the 10% off from your newsletter says invalid when I try it",
      "@northwind your discount isn't being accepted in the basket",
      "tried to use my gift voucher and it tells me it has expired. I got it yesterday",
    ],
    "The site is misbehaving": [
      "is your website broken? can't get past the payment page",
      "@northwind the app keeps logging me out and my cart is empty every time",
      "page won't load, getting a 502 whenever I check out",
    ],
    "Treated badly": [
      "the woman on your phone line just hung up on me. unbelievable",
      "@northwind your shop assistant was so rude to my mum today",
      "worst customer service I've ever had, nobody cares",
    ],
    "Tell me more": [
      "never ordering from @northwind again",
      "@northwind you people are a joke",
      "well that was a disaster. thanks for nothing @northwind",
    ],
    "Kind words": [
      "my new blanket came and it's absolutely gorgeous 😍",
      "@northwind shout out to Sarah in your Leeds store, she was wonderful",
      "arrived in 24 hours, beautifully wrapped. thank you!",
    ],
    "An idea for us": [
      "@northwind you should do a children's version of this",
      "would love it if you offered click and collect",
      "please start selling refills so we don't have to buy a new jar each time",
    ],
  },
  product: {
    "Something is broken": [
      "the export button does nothing when I click it",
      "@inkwell search shows no results since this morning, even for notes I can see",
      'getting "unexpected error 17" every time I share a file',
    ],
    "It crashes": [
      "your app closes itself as soon as I open a photo",
      "@inkwell keeps freezing on my iPad, have to force quit it",
      "third time today it just quit on me in the middle of typing",
    ],
    "We're down": [
      "is it just me or is @inkwell not reachable at all right now?",
      "503 on every page. are your servers ok?",
      "nobody in our office can connect, what's your status?",
    ],
    "Slow today": [
      "takes 30 seconds to open a document today, is something up?",
      "@inkwell so sluggish since lunch",
      "everything is lagging, I type and the letters come five seconds later",
    ],
    "An update broke it": [
      "ever since 4.2 the toolbar is gone",
      "@inkwell please give me the old version back, the new one is unusable",
      "updated last night and now my shortcuts do nothing",
    ],
    "Work is lost": [
      "all my notes from last week have disappeared!!",
      "@inkwell I had a 20 page draft and it's just empty now. please tell me there is a backup",
      "it didn't save. three hours of writing gone",
    ],
    "Doesn't work with another app": [
      "my Google calendar no longer shows up in it",
      "@inkwell the Slack thing stopped posting messages to our channel",
      "phone and laptop don't have the same files any more",
    ],
    "Can't sign in": [
      "it says my password is wrong but it isn't",
      "@inkwell locked me out of my own account and the reset mail never arrives",
      "the verification code isn't coming through, how do I get in?",
    ],
    "Account taken over": [
      "somebody in Brazil logged into my account and changed the email",
      "@inkwell I've been hacked, please lock everything",
      "getting mails that my password was changed, it wasn't me",
    ],
    "Question about a charge": [
      "why did you take $96 from me? I'm on the monthly plan",
      "@inkwell you billed me after the trial although I stopped it",
      "there are two payments from you on my statement",
    ],
    Cancel: [
      "how do I end my subscription",
      "@inkwell I want to close my account and there's no button for it",
      "please stop my plan from renewing",
    ],
    "The price went up": [
      "from $5 to $9? seriously?",
      "@inkwell can't afford this any more after the increase",
      "you doubled what it costs and gave us nothing for it",
    ],
    "How do I …?": [
      "is there a way to put two pages side by side?",
      "@inkwell where can I find the dark mode setting",
      "can't figure out how to invite a colleague",
    ],
    "A wish": [
      "please add folders inside folders 🙏",
      "@inkwell would be so great to have an offline mode",
      "any plans for a Linux app?",
    ],
    "What happens with my data?": [
      "do you train AI on what we write?",
      "@inkwell where are your servers and who can read my notes",
      "before I sign up: how private is it really?",
    ],
    "It's fixed": [
      "is the sync problem from yesterday solved yet?",
      "@inkwell seems to be working again, was it on your side?",
      "any news on that bug I reported?",
    ],
    "Kind words": [
      "been using it every day for a year and I adore it",
      "@inkwell your support is the best, thanks for the quick help yesterday",
      "wow, the new editor is brilliant",
    ],
    "Tell me more": [
      "@inkwell what a piece of junk",
      "done with this. bye @inkwell",
      "why do I even pay for this",
    ],
  },
  creator: {
    "Working together": [
      "would you be up for making a video with us?",
      "we're a small tea brand and would love to sponsor one of your episodes",
      "@annadraws got a project you might like, how do I reach you?",
    ],
    Commissions: [
      "do you draw portraits for people? what would one cost",
      "@annadraws are your commissions open?",
      "I'd like to hire you for our book cover",
    ],
    "Press and events": [
      "I'm writing a piece about illustrators for the Herald, could I ask you some questions?",
      "@annadraws would you speak at our conference in May?",
      "we'd love to have you on our podcast",
    ],
    "Order is late": [
      "bought a poster a month ago and haven't got it yet",
      "@annadraws did my print ship already? it's been three weeks",
      "still waiting for the calendar I ordered for Christmas",
    ],
    "Arrived damaged": [
      "the postman folded my print in half 😭",
      "@annadraws mug came with a big crack in it",
      "corner of the book was all dented when I unpacked it",
    ],
    "Can't get in": [
      "I paid for the watercolour class but it asks me to pay again",
      "@annadraws the members area doesn't accept my password",
      "joined your Patreon, where do I get into the Discord?",
    ],
    "A link or download is broken": [
      "the brush pack gives a 404",
      "@annadraws the zip won't open, says it's corrupted",
      "the link in your bio goes nowhere",
    ],
    "Money back": [
      "the course isn't for me, can I get a refund?",
      "@annadraws I'd like to stop my membership and have this month's payment returned",
      "bought it by accident, is it possible to reverse that?",
    ],
    "Question about a charge": [
      "why was I charged 2x this month",
      "@annadraws there's a payment to you on my card that I don't recognise",
      "it took $15 but the tier says $10?",
    ],
    "How did you start?": [
      "any tips for somebody who just began drawing?",
      "@annadraws how long did it take you until you could live from it",
      "did you go to art school or are you self taught?",
    ],
    "What do you use?": [
      "which tablet is that in your last video?",
      "@annadraws what app do you edit with",
      "what microphone do you have, it sounds so good",
    ],
    "When is the next one?": [
      "when does the next episode come out?",
      "@annadraws will there be another live stream this month",
      "is volume 2 ever happening??",
    ],
    "Could you look at my work?": [
      "I painted this yesterday, would mean the world if you told me what you think",
      "@annadraws could you give me some feedback on my portfolio?",
      "my first comic! what can I do better?",
    ],
    "Kind words": [
      "your drawings make my mornings ❤",
      "@annadraws just found your channel and I can't stop watching, so good",
      "biggest fan here, keep going!",
    ],
    "It helped somebody": [
      "your video about burnout got me through a very dark winter",
      "@annadraws because of your course I sold my first painting!",
      "my daughter started speaking about her anxiety after reading your comic",
    ],
    "You're right, my mistake": [
      "small thing: at 3:12 you say Monet but that's a Manet",
      "@annadraws the date on the poster is wrong, it's the 14th",
      "that's not how copyright works, you can't just say that",
    ],
    "Didn't like it": [
      "honestly this one was boring",
      "@annadraws used to enjoy your stuff, the new videos are just ads",
      "not your best work I'm afraid",
    ],
    "That account isn't me": [
      "somebody called annadraws_official messaged me and asked for money, is that you?",
      "@annadraws there's a profile copying all your posts",
      "did you just DM me about a crypto giveaway?",
    ],
  },
};

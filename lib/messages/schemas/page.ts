import * as v from "valibot";
import { HEALTH_STATES, PAGE_KINDS, PART_NAMES } from "../../health/index.ts";
import type { Ask, PageAsks } from "../types.ts";
import {
  channel,
  handle,
  isXPicture,
  language,
  line,
  postText,
  shownHandle,
  time,
  xId,
} from "./parts.ts";
import { pageReplySchemas } from "./replies.ts";

/** What a page layer tells is read on a page, whatever it says of itself. */
const fact = <T>(value: v.GenericSchema<unknown, T>) =>
  v.exactOptional(v.strictObject({ value, source: v.literal("page"), at: time }));

const facts = () =>
  v.pipe(
    v.strictObject({
      userId: fact(xId),
      handle: fact(shownHandle),
      displayName: fact(line(200)),
      picture: fact(line(2000)),
      bio: fact(line(2000)),
      followers: fact(v.pipe(v.number(), v.integer(), v.minValue(0))),
      joined: fact(line(40)),
      followsYou: fact(v.boolean()),
      youFollow: fact(v.boolean()),
      hasWritten: fact(v.boolean()),
      receivesYourDm: fact(v.boolean()),
    }),
    v.transform(({ picture, ...rest }) =>
      picture && isXPicture(picture.value) ? { ...rest, picture } : rest,
    ),
  );

/** As it was read on the page. */
export const tweet = () =>
  v.pipe(
    v.strictObject({
      id: xId,
      author: handle,
      authorHandle: shownHandle,
      authorName: v.exactOptional(line(200)),
      authorPicture: v.exactOptional(line(2000)),
      text: postText,
      postedAt: v.exactOptional(time),
      language: v.exactOptional(language),
      mentions: v.pipe(v.array(handle), v.maxLength(100)),
      replyTo: v.exactOptional(handle),
      quotes: v.exactOptional(
        v.strictObject({ id: v.exactOptional(xId), author: v.exactOptional(handle) }),
      ),
      media: v.exactOptional(
        v.pipe(v.array(v.picklist(["picture", "video", "poll"])), v.maxLength(20)),
      ),
    }),
    // A picture from elsewhere is left out; it is no reason to lose the case.
    v.transform(({ authorPicture, ...rest }) =>
      authorPicture !== undefined && isXPicture(authorPicture) ? { ...rest, authorPicture } : rest,
    ),
  );

/** X Chat names its messages by UUID. */
const messageId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** One schema for each thing a page may ask. */
export const pageSchemas = {
  "page/moveToDm": () =>
    v.strictObject({
      tweet: tweet(),
      account: v.exactOptional(handle),
      facts: facts(),
      draft: v.exactOptional(v.pipe(postText, v.nonEmpty())),
    }),
  "page/openCase": () =>
    v.pipe(
      v.strictObject({
        customer: handle,
        account: v.exactOptional(handle),
        facts: facts(),
        wroteAt: v.exactOptional(time),
        draft: v.exactOptional(v.pipe(postText, v.nonEmpty())),
      }),
      v.check(({ customer, account }) => customer !== account, "nobody is their own customer"),
      v.check(
        ({ customer, facts: { handle: shown } }) =>
          shown === undefined || shown.value.toLowerCase() === customer,
        "the facts are somebody else's",
      ),
    ),
  "page/bring": () =>
    v.strictObject({ part: v.picklist(["caseControls", "composing", "healthCheck"]) }),
  "page/health": () =>
    v.strictObject({
      seen: v.pipe(
        v.array(
          v.strictObject({
            part: v.picklist(PART_NAMES),
            page: v.picklist(PAGE_KINDS),
            state: v.picklist(HEALTH_STATES),
            met: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
          }),
        ),
        v.maxLength(300),
      ),
    }),
  "page/customer": () => v.strictObject({ account: handle, handle, facts: facts() }),
  "page/account": () =>
    v.strictObject({
      handle,
      shownHandle: v.exactOptional(shownHandle),
      userId: v.exactOptional(xId),
      name: v.exactOptional(line(200)),
      dark: v.exactOptional(v.boolean()),
    }),
  "page/replySeen": () =>
    v.strictObject({
      account: handle,
      inReplyTo: xId,
      text: postText,
      remoteId: v.exactOptional(xId),
    }),
  "page/answered": () =>
    v.strictObject({
      account: handle,
      tweetId: xId,
      remoteId: xId,
      at: v.exactOptional(time),
    }),
  "page/messageSeen": () =>
    v.strictObject({
      account: handle,
      customer: handle,
      text: postText,
      remoteId: v.exactOptional(messageId),
    }),
  "page/customerWrote": () =>
    v.strictObject({
      account: handle,
      customer: handle,
      at: time,
      text: v.exactOptional(postText),
      remoteId: v.exactOptional(messageId),
    }),
  ...pageReplySchemas,
  "page/judge": () =>
    v.strictObject({
      channel,
      account: v.exactOptional(handle),
      customer: v.exactOptional(handle),
      tweetId: v.exactOptional(xId),
      text: postText,
    }),
  "page/insertionGone": () =>
    v.strictObject({ sendId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)) }),
} satisfies { [N in keyof PageAsks]: () => v.GenericSchema<unknown, Ask<N>> };

declare module "twitter-text/dist/parseTweet.js" {
  /** X's own counting, alone, without the rest of twitter-text. */
  export default function parseTweet(text: string): {
    weightedLength: number;
    permillage: number;
    valid: boolean;
    displayRangeStart: number;
    displayRangeEnd: number;
    validRangeStart: number;
    validRangeEnd: number;
  };
}

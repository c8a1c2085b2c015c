import type { Edit } from "../spans.ts";

const SECRET =
  /(?<card>(?:クレジット)?カード番号(?!の?下)|セキュリティコード)|パスワード|暗証番号|PINコード|PIN(?![A-Za-z])|(?:認証|確認)コード|ワンタイムパスワード/gu;
/** The verb comes last, and so does its negation. */
const ASKS =
  /教えて|お知らせ|お送り|送って|お伝え|伝えて|ご連絡|ご返信|ご記入|ご提示|いただけますか|願いします|何ですか/u;
const TAKES_BACK =
  /ないで|しません|いません|ありません|不要|なく|せずに|再設定|リセット|変更|忘れ|ご自身/u;

/** As `secretsAskedFor`, for Japanese: sentence by sentence. */
export function japaneseSecrets(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。！？!?\n]+/gu)) {
    if (!ASKS.test(sentence) || TAKES_BACK.test(sentence)) continue;
    for (const match of sentence.matchAll(SECRET)) {
      const start = index + match.index;
      const instead = match.groups?.["card"] ? "カード番号の下4桁" : "ユーザー名";
      edits.push({ start, end: start + match[0].length, instead });
    }
  }
  return edits;
}

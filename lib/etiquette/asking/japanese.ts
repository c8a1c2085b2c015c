import type { Asked } from "./find.ts";

const THING =
  /(?:ご?(?:注文|予約|会員|お客様|追跡|伝票|お問い合わせ|受付|電話|携帯|顧客|登録|契約|口座|シリアル|製造))番号|お?名前|ご氏名|氏名|(?:ご登録の)?メールアドレス|ご?住所|生年月日|ユーザー(?:名|ID)|アカウント(?:名|ID)|会員ID|連絡先/gu;
/** The verb comes last, and so does its negation. */
const ASKS =
  /教えて|お知らせ|お送り|送って|お伝え|伝えて|ご連絡|ご返信|ご記入|ご提示|ツイート|いただけますか|願いします|何ですか|伺えますか|お聞かせ|ください/u;
const WAY =
  /DM|ＤＭ|ダイレクトメッセージ|メッセージ|個別|非公開|フォーム|チャット|お電話(?:にて|で)|https?:/u;
const TAKES_BACK =
  /ないで|しません|いません|ありません|不要|なく|せずに|控え|ご確認(?:いただ|くだ|の)|ご入力|変更/u;

/** As `askedInPublic`, for Japanese: sentence by sentence. */
export function askedInJapanese(text: string): Asked[] {
  if (WAY.test(text)) return [];
  const found: Asked[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。！？!?\n]+/gu)) {
    if (!ASKS.test(sentence) || TAKES_BACK.test(sentence)) continue;
    const things = [...sentence.matchAll(THING)];
    const first = things[0];
    if (!first) continue;
    const at = index + first.index;
    found.push({
      spans: things.map(({ 0: thing, index: within }) => ({
        start: index + within,
        end: index + within + thing.length,
      })),
      edits: [{ start: at, end: at, instead: "DMで" }],
    });
  }
  return found;
}

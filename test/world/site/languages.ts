/** What the site says in each language; what is not here it says in English, as X does where it lags. */
export const WORDS = [
  "home",
  "explore",
  "notifications",
  "messages",
  "profile",
  "post",
  "reply",
  "repost",
  "like",
  "bookmark",
  "share",
  "follow",
  "following",
  "message",
  "send",
  "search",
] as const;
export type Word = (typeof WORDS)[number];

/** By tag of the language: its own name, then the words in the order of `WORDS`. */
const TABLE: Record<string, string> = {
  en: "English|Home|Explore|Notifications|Direct Messages|Profile|Post|Reply|Repost|Like|Bookmark|Share post|Follow|Following|Message|Send|Search",
  ar: "العربية|الرئيسية|استكشف|الإشعارات|الرسائل المباشرة|الملف الشخصي|نشر|رد|إعادة نشر|إعجاب|حفظ|مشاركة المنشور|متابعة|أتابعه|مراسلة|إرسال|بحث",
  bg: "Български|Начало|Разглеждане|Известия|Лични съобщения|Профил|Публикуване|Отговор|Препубликуване|Харесване|Отметка|Споделяне|Последване|Следвате|Съобщение|Изпращане|Търсене",
  bn: "বাংলা|হোম|অন্বেষণ|বিজ্ঞপ্তি|সরাসরি বার্তা|প্রোফাইল|পোস্ট|উত্তর|রিপোস্ট|পছন্দ|বুকমার্ক|শেয়ার|অনুসরণ|অনুসরণ করছেন|বার্তা|পাঠান|খুঁজুন",
  ca: "Català|Inici|Explora|Notificacions|Missatges directes|Perfil|Publica|Respon|Republica|M'agrada|Marcador|Comparteix|Segueix|Seguint|Missatge|Envia|Cerca",
  cs: "Čeština|Domů|Procházet|Oznámení|Přímé zprávy|Profil|Postnout|Odpovědět|Přeposlat|To se mi líbí|Záložka|Sdílet|Sledovat|Sleduji|Zpráva|Odeslat|Hledat",
  da: "Dansk|Hjem|Udforsk|Notifikationer|Direkte beskeder|Profil|Slå op|Svar|Genopslå|Synes godt om|Bogmærke|Del|Følg|Følger|Besked|Send|Søg",
  de: "Deutsch|Startseite|Entdecken|Mitteilungen|Direktnachrichten|Profil|Posten|Antworten|Reposten|Gefällt mir|Lesezeichen|Teilen|Folgen|Folge ich|Nachricht|Senden|Suchen",
  el: "Ελληνικά|Αρχική|Εξερεύνηση|Ειδοποιήσεις|Προσωπικά μηνύματα|Προφίλ|Δημοσίευση|Απάντηση|Αναδημοσίευση|Μου αρέσει|Σελιδοδείκτης|Κοινοποίηση|Ακολουθήστε|Ακολουθείτε|Μήνυμα|Αποστολή|Αναζήτηση",
  es: "Español|Inicio|Explorar|Notificaciones|Mensajes directos|Perfil|Postear|Responder|Repostear|Me gusta|Guardar|Compartir|Seguir|Siguiendo|Mensaje|Enviar|Buscar",
  eu: "Euskara|Hasiera|Arakatu|Jakinarazpenak|Mezu zuzenak|Profila|Argitaratu|Erantzun|Birbidali|Atsegin|Laster-marka|Partekatu|Jarraitu|Jarraitzen|Mezua|Bidali|Bilatu",
  fa: "فارسی|خانه|کاوش|اعلان‌ها|پیام‌های مستقیم|نمایه|پست|پاسخ|بازپست|پسند|نشانک|هم‌رسانی|دنبال کردن|دنبال می‌کنید|پیام|ارسال|جستجو",
  fi: "Suomi|Etusivu|Selaa|Ilmoitukset|Yksityisviestit|Profiili|Julkaise|Vastaa|Uudelleenjulkaise|Tykkää|Kirjanmerkki|Jaa|Seuraa|Seurataan|Viesti|Lähetä|Haku",
  fil: "Filipino|Home|I-explore|Mga Abiso|Mga Direktang Mensahe|Profile|I-post|Sumagot|I-repost|Gustuhin|I-bookmark|Ibahagi|Sundan|Sinusundan|Mensahe|Ipadala|Maghanap",
  fr: "Français|Accueil|Explorer|Notifications|Messages privés|Profil|Poster|Répondre|Reposter|J’aime|Signet|Partager|Suivre|Abonné|Message|Envoyer|Chercher",
  ga: "Gaeilge|Baile|Fiosraigh|Fógraí|Teachtaireachtaí díreacha|Próifíl|Postáil|Freagair|Athphostáil|Is maith liom|Leabharmharc|Comhroinn|Lean|Ag leanúint|Teachtaireacht|Seol|Cuardaigh",
  gl: "Galego|Inicio|Explorar|Notificacións|Mensaxes directas|Perfil|Publicar|Responder|Republicar|Gústame|Marcador|Compartir|Seguir|Seguindo|Mensaxe|Enviar|Buscar",
  gu: "ગુજરાતી|હોમ|શોધખોળ|સૂચનાઓ|સીધા સંદેશા|પ્રોફાઇલ|પોસ્ટ|જવાબ|ફરી પોસ્ટ|પસંદ|બુકમાર્ક|શેર|અનુસરો|અનુસરો છો|સંદેશ|મોકલો|શોધો",
  he: "עברית|דף הבית|סיור|התראות|הודעות ישירות|פרופיל|פרסום|תגובה|פרסום מחדש|אהבתי|סימנייה|שיתוף|מעקב|במעקב|הודעה|שליחה|חיפוש",
  hi: "हिन्दी|होम|एक्सप्लोर|सूचनाएँ|डायरेक्ट मैसेज|प्रोफ़ाइल|पोस्ट|जवाब|रीपोस्ट|पसंद|बुकमार्क|शेयर|फ़ॉलो|फ़ॉलो कर रहे हैं|संदेश|भेजें|खोजें",
  hr: "Hrvatski|Naslovnica|Istraži|Obavijesti|Izravne poruke|Profil|Objavi|Odgovori|Podijeli dalje|Sviđa mi se|Oznaka|Podijeli|Prati|Pratite|Poruka|Pošalji|Traži",
  hu: "Magyar|Kezdőlap|Felfedezés|Értesítések|Közvetlen üzenetek|Profil|Közzététel|Válasz|Újraközlés|Kedvelés|Könyvjelző|Megosztás|Követés|Követed|Üzenet|Küldés|Keresés",
  id: "Indonesia|Beranda|Jelajahi|Notifikasi|Pesan Langsung|Profil|Posting|Balas|Posting ulang|Suka|Markah|Bagikan|Ikuti|Mengikuti|Pesan|Kirim|Cari",
  it: "Italiano|Home|Esplora|Notifiche|Messaggi diretti|Profilo|Posta|Rispondi|Ripubblica|Mi piace|Segnalibro|Condividi|Segui|Segui già|Messaggio|Invia|Cerca",
  ja: "日本語|ホーム|話題を検索|通知|ダイレクトメッセージ|プロフィール|ポストする|返信|リポスト|いいね|ブックマーク|共有|フォロー|フォロー中|メッセージ|送信|検索",
  kn: "ಕನ್ನಡ|ಮುಖಪುಟ|ಅನ್ವೇಷಿಸಿ|ಅಧಿಸೂಚನೆಗಳು|ನೇರ ಸಂದೇಶಗಳು|ಪ್ರೊಫೈಲ್|ಪೋಸ್ಟ್|ಉತ್ತರ|ಮರುಪೋಸ್ಟ್|ಇಷ್ಟ|ಬುಕ್‌ಮಾರ್ಕ್|ಹಂಚಿ|ಅನುಸರಿಸಿ|ಅನುಸರಿಸುತ್ತಿರುವಿರಿ|ಸಂದೇಶ|ಕಳುಹಿಸಿ|ಹುಡುಕಿ",
  ko: "한국어|홈|탐색하기|알림|쪽지|프로필|게시하기|답글|재게시|마음에 들어요|북마크|공유하기|팔로우|팔로잉|메시지|보내기|검색",
  mr: "मराठी|होम|शोधा|सूचना|थेट संदेश|प्रोफाइल|पोस्ट|उत्तर|पुन्हा पोस्ट|आवडले|बुकमार्क|शेअर|फॉलो|फॉलो करत आहात|संदेश|पाठवा|शोध",
  ms: "Melayu|Laman Utama|Teroka|Pemberitahuan|Mesej Terus|Profil|Pos|Balas|Pos semula|Suka|Penanda|Kongsi|Ikut|Mengikuti|Mesej|Hantar|Cari",
  nl: "Nederlands|Startpagina|Verkennen|Meldingen|Privéberichten|Profiel|Plaatsen|Beantwoorden|Herplaatsen|Leuk|Bladwijzer|Delen|Volgen|Volgend|Bericht|Versturen|Zoeken",
  no: "Norsk|Hjem|Utforsk|Varsler|Direktemeldinger|Profil|Publiser|Svar|Republiser|Lik|Bokmerke|Del|Følg|Følger|Melding|Send|Søk",
  pl: "Polski|Główna|Przeglądaj|Powiadomienia|Wiadomości prywatne|Profil|Opublikuj|Odpowiedz|Podaj dalej|Polub|Zakładka|Udostępnij|Obserwuj|Obserwujesz|Wiadomość|Wyślij|Szukaj",
  pt: "Português|Página Inicial|Explorar|Notificações|Mensagens diretas|Perfil|Postar|Responder|Repostar|Curtir|Item salvo|Compartilhar|Seguir|Seguindo|Mensagem|Enviar|Buscar",
  ro: "Română|Acasă|Explorează|Notificări|Mesaje directe|Profil|Postează|Răspunde|Repostează|Apreciază|Marcaj|Distribuie|Urmărește|Urmărești|Mesaj|Trimite|Caută",
  ru: "Русский|Главная|Обзор|Уведомления|Личные сообщения|Профиль|Опубликовать|Ответить|Репост|Нравится|Закладка|Поделиться|Читать|Читаю|Сообщение|Отправить|Поиск",
  sk: "Slovenčina|Domov|Prehľadávať|Upozornenia|Priame správy|Profil|Uverejniť|Odpovedať|Preposlať|Páči sa mi|Záložka|Zdieľať|Sledovať|Sledujem|Správa|Odoslať|Hľadať",
  sr: "Српски|Почетна|Истражи|Обавештења|Директне поруке|Профил|Објави|Одговори|Проследи|Свиђа ми се|Обележивач|Подели|Прати|Пратите|Порука|Пошаљи|Претражи",
  sv: "Svenska|Hem|Utforska|Notiser|Direktmeddelanden|Profil|Publicera|Svara|Återpublicera|Gilla|Bokmärke|Dela|Följ|Följer|Meddelande|Skicka|Sök",
  ta: "தமிழ்|முகப்பு|ஆராய்|அறிவிப்புகள்|நேரடி செய்திகள்|சுயவிவரம்|பதிவிடு|பதிலளி|மறுபதிவு|விருப்பம்|புக்மார்க்|பகிர்|பின்தொடர்|பின்தொடர்கிறீர்கள்|செய்தி|அனுப்பு|தேடு",
  th: "ไทย|หน้าแรก|สำรวจ|การแจ้งเตือน|ข้อความส่วนตัว|โปรไฟล์|โพสต์|ตอบกลับ|รีโพสต์|ถูกใจ|บุ๊กมาร์ก|แชร์|ติดตาม|กำลังติดตาม|ข้อความ|ส่ง|ค้นหา",
  tr: "Türkçe|Anasayfa|Keşfet|Bildirimler|Direkt Mesajlar|Profil|Gönder|Yanıtla|Yeniden gönder|Beğen|Yer işareti|Paylaş|Takip et|Takip ediliyor|Mesaj|Yolla|Ara",
  uk: "Українська|Головна|Огляд|Сповіщення|Особисті повідомлення|Профіль|Опублікувати|Відповісти|Репост|Подобається|Закладка|Поділитися|Читати|Читаю|Повідомлення|Надіслати|Пошук",
  ur: "اردو|ہوم|دریافت کریں|اطلاعات|براہِ راست پیغامات|پروفائل|پوسٹ|جواب|دوبارہ پوسٹ|پسند|بک مارک|شیئر|فالو کریں|فالو کر رہے ہیں|پیغام|بھیجیں|تلاش",
  vi: "Tiếng Việt|Trang chủ|Khám phá|Thông báo|Tin nhắn riêng|Hồ sơ|Đăng|Trả lời|Đăng lại|Thích|Dấu trang|Chia sẻ|Theo dõi|Đang theo dõi|Nhắn tin|Gửi|Tìm kiếm",
  "zh-CN":
    "简体中文|主页|探索|通知|私信|个人资料|发帖|回复|转帖|喜欢|书签|分享|关注|正在关注|消息|发送|搜索",
  "zh-TW":
    "繁體中文|首頁|探索|通知|私人訊息|個人資料|發佈|回覆|轉發|喜歡|書籤|分享|跟隨|正在跟隨|訊息|傳送|搜尋",
};

/** Names of the languages by their tag: 46, those that X is read in most and all that are written from the right. */
export const LANGUAGES: Record<string, string> = Object.fromEntries(
  Object.entries(TABLE).map(([tag, line]) => [tag, line.split("|")[0] ?? tag]),
);

/** The words of this language. */
export function wordsOf(lang: string): Record<Word, string> {
  const found = (TABLE[lang] ?? TABLE["en"] ?? "").split("|").slice(1);
  return Object.fromEntries(WORDS.map((word, at) => [word, found[at] ?? word])) as Record<
    Word,
    string
  >;
}

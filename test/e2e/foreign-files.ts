/** A file as another product exports it, and what its replies are to be in the library. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
  readonly replies: readonly {
    readonly id?: string;
    readonly title: string;
    readonly shortcut: string;
    readonly folder?: string;
    readonly tags?: readonly string[];
    readonly wordings: readonly string[];
  }[];
}

const late = "Sorry about the wait, {{ customer.first_name }}.";

/** The words are ours; columns, fields and markup are those of each product. */
export const foreignFiles: readonly ForeignFile[] = [
  {
    // help.briskine.com, "Import templates": the columns of an export, `body` in HTML.
    name: "briskine-templates.csv",
    text: [
      "id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text",
      `Wn3xTq8pLr0aVdJm2kYh,Giraffe late,glate,,,,,"parcel, sorry","<div>Sorry about the wait, {{to.first_name}}.</div><div>We&rsquo;re looking: <a href=""https://example.org/track"">tracking</a></div>","Sorry about the wait, {{to.first_name}}.\nWe’re looking: tracking"`,
      `b7Zc1HfQ9sUoEe4iXg6N,Giraffe greets,ghello,Hello,,,,,"<div>{{choice 'Hi, Hello'}}!</div>",Hi!`,
    ].join("\r\n"),
    replies: [
      {
        id: "briskine-Wn3xTq8pLr0aVdJm2kYh",
        title: "Giraffe late",
        shortcut: "glate",
        tags: ["parcel", "sorry"],
        wordings: [`${late}\nWe’re looking: tracking https://example.org/track`],
      },
      {
        id: "briskine-b7Zc1HfQ9sUoEe4iXg6N",
        title: "Giraffe greets",
        shortcut: "ghello",
        wordings: ["Hi!", "Hello!"],
      },
    ],
  },
  {
    // "Export all folders": what readers of version 7 find in it (`type` html has its text in both forms).
    name: "TextBlazeExport.json",
    text: JSON.stringify({
      version: 7,
      folders: [
        {
          name: "Giraffes",
          info: "",
          snippets: [
            {
              name: "Giraffe order",
              shortcut: "/gorder",
              type: "text",
              text: "Your order {formtext: name=Order number} is on its way.{cursor}",
            },
            {
              name: "Giraffe thanks",
              shortcut: "/gthanks",
              type: "html",
              text: "Thank you!\nWe mean it.",
              html: "<p><strong>Thank you!</strong></p><p>We mean it.</p>",
            },
          ],
        },
        { name: "Empty", info: "", snippets: [] },
      ],
    }),
    replies: [
      {
        title: "Giraffe order",
        shortcut: "gorder",
        folder: "Giraffes",
        wordings: ['Your order {{ ask.order_number | ask: "Order number" }} is on its way.'],
      },
      {
        title: "Giraffe thanks",
        shortcut: "gthanks",
        folder: "Giraffes",
        wordings: ["Thank you!\nWe mean it."],
      },
    ],
  },
  {
    // What GET /api/v1/accounts/1/canned_responses answers (chatwoot: `_canned_response.json.jbuilder`).
    name: "canned_responses.json",
    text: JSON.stringify([
      {
        id: 41,
        account_id: 1,
        short_code: "glate",
        content: "Sorry about the wait, {{contact.first_name}}.",
        created_at: "2026-03-02T09:12:44.120Z",
        updated_at: "2026-03-02T09:12:44.120Z",
      },
    ]),
    replies: [{ id: "chatwoot-41", title: "glate", shortcut: "glate", wordings: [late] }],
  },
  {
    name: "canned_responses.csv",
    text: 'id,account_id,short_code,content,created_at,updated_at\n42,1,gtable,"Sorry about the wait, {{ contact.first_name }}.",2026-03-02 09:12:44.12,2026-03-02 09:12:44.12\n',
    replies: [{ id: "chatwoot-42", title: "gtable", shortcut: "gtable", wordings: [late] }],
  },
];

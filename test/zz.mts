import { coldStart } from "./bench/ledger/cold-start.ts"; import { builtExtension } from "./browser/build.ts"; import { mkdtempSync } from "node:fs";
const ext = process.argv[2] ?? (await builtExtension("chrome"));
const med=(a:number[])=>a.toSorted((x,y)=>x-y)[a.length>>1]!;
for (let i=0;i<3;i++){ const t=await coldStart(ext, mkdtempSync("/tmp/cs-")); console.log(med(t.ours as number[]).toFixed(1), med(t.bare as number[]).toFixed(1), (med(t.ours as number[])/med(t.bare as number[])).toFixed(2)); }

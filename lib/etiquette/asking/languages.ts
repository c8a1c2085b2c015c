import type { AskingWords } from "./types.ts";

const spanish: AskingWords = {
  asks: "(?:(?:nos|me) )?(?:puedes?|podr[íi]as?|podéis|pueden)?(?: (?:nos|me))? ?(?:env[íi]a\\p{L}*|manda\\p{L}*|indica\\p{L}*|ind[íi]qu\\p{L}+|facilita\\p{L}*|facil[íi]t\\p{L}+|comparte\\p{L}*|compartir\\p{L}*|comp[áa]rt\\p{L}+|d[íi]nos|dime|d[íi]ganos|decir(?:nos|me)|dar(?:nos|me)|danos|dame|pasa(?:nos|me|rnos|rme)|p[áa]sa(?:nos|me)|confirma\\p{L}*|conf[íi]rm\\p{L}+|proporciona\\p{L}*|proporci[óo]n\\p{L}+|brinda\\p{L}*|br[íi]nda\\p{L}+|escr[íi]be(?:nos|me))|necesit(?:amos|o|aríamos)",
  what: "¿?cu[áa]l es(?= (?:tu|su|el|la))",
  insteadOfWhat: "¿nos envías",
  openly: "tuitea\\p{L}*|twitea\\p{L}*|publica\\p{L}*|respond\\p{L}* con",
  insteadOfOpenly: "envíanos",
  thing:
    "(?:n[úu]meros?|n[º°]\\.?|nro\\.?|c[óo]digos?|localizador|referencia) (?:de )?(?:tu |su |la |el )?(?:(?:tu|su) )?(?:pedido|orden|reserva|reservaci[óo]n|confirmaci[óo]n|seguimiento|rastreo|gu[íi]a|env[íi]o|factura|cuenta|cliente|caso|incidencia|reclamo|reclamaci[óo]n|contrato|p[óo]liza|tel[ée]fono|m[óo]vil|celular|contacto|l[íi]nea|socio|pasajero frecuente|ticket|boleto|pasaporte|serie|suministro)|localizador|pnr|dni|nie|nif|c[ée]dula|rut|curp|pasaporte|fecha de nacimiento|(?:tu|su|el) (?:correo(?: electr[óo]nico)?|e-?mail|mail|tel[ée]fono|celular|m[óo]vil|direcci[óo]n|domicilio|nombre|usuario)|nombre (?:completo|y apellidos?|del titular|de usuario|de los? pasajeros?)|apellidos?|direcci[óo]n (?:completa|de (?:env[íi]o|entrega|correo))|datos (?:personales|de contacto|de (?:tu|la|su) (?:cuenta|reserva|pedido))",
  way: "dm|md|mp|mensajes? (?:directos?|privados?|internos?)|privad[oa]s?|privadamente|inbox|por interno|formulario|chat|ll[áa]ma(?:nos|r)|correo a|enlace",
  not: "no|nunca|jam[áa]s|sin|evita|gracias por",
  privately: " por mensaje privado",
};

const portuguese: AskingWords = {
  asks: "(?:(?:nos|me|você) )?(?:pode|poderia|podes|consegue)?(?: (?:nos|me))? ?(?:envi(?:a|e|ar|em)\\p{L}*|mand(?:a|e|ar)\\p{L}*|informa\\p{L}*|inform(?:e|em|ar)\\p{L}*|diz(?:er)?(?:-\\p{L}+)?|dig(?:a|am)(?:-\\p{L}+)?|pass(?:a|e|ar)(?:-nos)?|confirm(?:a|e|ar)(?:-nos)?|compartilh(?:a|e|ar)|partilh(?:a|e|ar)|forne[cç](?:a|er|e)|indi(?:ca|que|car)(?:-nos)?)|precis(?:amos|o|aremos) (?:de|do|da|que)?|nos (?:envie|informe|diga|passe|mande)",
  what: "qual (?:[ée]|seria)(?= (?:o|a|seu|sua|teu|tua))",
  insteadOfWhat: "pode nos enviar",
  openly: "twe+te\\p{L}*|publi(?:que|ca)\\p{L}*|respond\\p{L}* com",
  insteadOfOpenly: "envie",
  thing:
    "(?:n[úu]meros?|n[º°]\\.?|c[óo]digos?|localizador|protocolo) (?:d[oaes]+ )?(?:(?:seu|sua|teu|tua) )?(?:pedido|encomenda|reserva|confirma[cç][ãa]o|rastreio|rastreamento|protocolo|conta|cliente|fatura|contrato|ap[óo]lice|telefone|celular|telem[óo]vel|contato|contacto|linha|passaporte|s[ée]rie|chamado)|localizador|cpf|cnpj|nif|rg|data de nascimento|(?:seu|teu|o) (?:e-?mail|telefone|celular|telem[óo]vel|endere[cç]o|nome|usu[áa]rio|cpf)|nome (?:completo|do titular|de usu[áa]rio|dos? passageiros?)|sobrenome|endere[cç]o completo|dados (?:pessoais|de contato|d[ao] (?:conta|reserva|pedido|cadastro))|morada",
  way: "dm|mensage[mn]s? (?:direta|privada|particular|inbox)s?|mp|privad[oa]|privadamente|inbox|particular|formul[áa]rio|chat|lig(?:ue|ar) para|e-?mail para|link",
  not: "n[ãa]o|nunca|jamais|sem|evite|obrigad[oa] por",
  privately: " por mensagem privada",
};

const french: AskingWords = {
  asks: "(?:pouvez|pourriez|peux|pourrais)(?:-vous|-tu)? (?:nous|me) \\p{L}+|envoyez(?:-nous|-moi)?|envoie(?:-nous|-moi)?|donnez(?:-nous|-moi)?|donne(?:-nous|-moi)?|communiquez(?:-nous|-moi)?|communique-nous|indiquez(?:-nous|-moi)?|indique(?:-nous|-moi)|transmettez(?:-nous|-moi)?|pr[ée]cisez(?:-nous|-moi)?|pr[ée]cise-nous|confirmez(?:-nous|-moi)?|partagez|fournissez(?:-nous)?|dites(?:-nous|-moi)|dis(?:-nous|-moi)|besoin (?:de|du|d['’])|merci de (?:nous |me )?\\p{L}+er|(?:nous|me) (?:communiquer|envoyer|donner|indiquer|transmettre|pr[ée]ciser|fournir)",
  what: "quel(?:le)?(?:s)? (?:est|sont)(?= (?:votre|ton|ta|vos|le|la))",
  insteadOfWhat: "pouvez-vous nous envoyer",
  openly: "tweetez(?:-nous)?|publiez|r[ée]pondez avec|r[ée]ponds avec",
  insteadOfOpenly: "envoyez-nous",
  thing:
    "(?:num[ée]ros?|n[º°]\\.?|r[ée]f[ée]rences?|codes?) (?:de |du |d['’]|de la )?(?:(?:votre|ton|ta) )?(?:commande|r[ée]servation|suivi|colis|compte|client|dossier|facture|contrat|t[ée]l[ée]phone|portable|mobile|ligne|confirmation|billet|passeport|s[ée]rie|abonn[ée]|fid[ée]lit[ée]|exp[ée]dition|adh[ée]rent|s[ée]curit[ée] sociale)|pnr|date de naissance|(?:votre|ton|l['’]) ?(?:adresse(?: (?:e-?mail|mail|postale|de livraison|compl[èe]te))?|e-?mail|mail|t[ée]l[ée]phone|nom(?: complet| et pr[ée]nom)?|identifiant)|nom (?:complet|et pr[ée]nom|du titular|du titulaire|d['’]utilisateur)|coordonn[ée]es|donn[ée]es personnelles|(?:vos|tes) (?:coordonn[ée]es|informations personnelles)",
  way: "dm|mp|messages? (?:priv[ée]s?|directs?)|priv[ée]e?s?|en priv[ée]|formulaire|tchat|chat|appelez|par (?:t[ée]l[ée]phone|mail|e-?mail)|lien|inbox",
  not: "ne|n['’]\\p{L}+|jamais|pas|sans|[ée]vitez|merci pour",
  privately: " en message privé",
};

const german: AskingWords = {
  asks: "(?:schick\\p{L}*|sende\\p{L}*|nenn\\p{L}*|gib|gebt|geben|teil\\p{L}*|verrat\\p{L}*|verr[äa]tst|sag\\p{L}*|best[äa]tig\\p{L}*|schreib\\p{L}*|mitteil\\p{L}*|mitzuteilen|durchgeben|zukommen)|(?:brauch|ben[öo]tig)\\p{L}+",
  what: "(?:wie lautet|wie ist|was ist)(?= (?:deine?|ihre?|eure?|die|der))",
  insteadOfWhat: "schick uns bitte",
  openly: "twittere\\p{L}*|tweete\\p{L}*|poste\\p{L}*|antworte\\p{L}* (?:hier )?mit",
  insteadOfOpenly: "schick",
  thing:
    "(?:bestell|auftrags|buchungs|sendungs|sendungsverfolgungs|paket|kunden|vertrags|rechnungs|konto|telefon|handy|mobilfunk|mobil|ruf|ticket|vorgangs|fall|reservierungs|mitglieds|reisepass|ausweis|serien|personalausweis|kundenkonto|bahncard|versicherungs|fahrzeug)-?(?:nummer|nr\\.?|id|code)|buchungscode|geburtsdatum|(?:deinen?|ihren?|euren?|vollst[äa]ndigen?|vor- und nach) ?(?:vollst[äa]ndigen? )?(?:namen?|nachnamen?|adresse|anschrift|e-?mail(?:-?adresse)?|mailadresse|benutzernamen?)|e-?mail-?adresse|anschrift|benutzernamen?|kontaktdaten|kundendaten|pers[öo]nlichen? daten",
  way: "dm|pn|direktnachricht\\p{L}*|privatnachricht\\p{L}*|private\\p{L}* nachricht\\p{L}*|privat|nachricht(?:en)?|formular|chat|anruf\\p{L}*|ruf\\p{L}* uns|per (?:mail|e-?mail|telefon)|link",
  not: "nie|niemals|nicht|kein\\p{L}*|ohne|statt|danke für",
  privately: " per Direktnachricht",
  verbMayFollow: true,
};

/** The languages with words between white space; Japanese has its own way: `japanese.ts`. */
export const OTHERS: readonly AskingWords[] = [spanish, portuguese, french, german];

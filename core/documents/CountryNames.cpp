#include "documents/CountryNames.h"

#include "domain/taxes/DocumentLanguage.h"

#include <QLocale>

namespace quittance {

namespace {

// Code and usual French name, sorted by code: Qt knows each country's name in its own languages only.
constexpr QStringView frenchNames =
    u"AD Andorre|AE Émirats arabes unis|AF Afghanistan|AG Antigua-et-Barbuda|AI Anguilla|AL Albanie|AM Arménie|AO Angola|"
    u"AQ Antarctique|AR Argentine|AS Samoa américaines|AT Autriche|AU Australie|AW Aruba|AX Îles Åland|AZ Azerbaïdjan|"
    u"BA Bosnie-Herzégovine|BB Barbade|BD Bangladesh|BE Belgique|BF Burkina Faso|BG Bulgarie|BH Bahreïn|BI Burundi|"
    u"BJ Bénin|BL Saint-Barthélemy|BM Bermudes|BN Brunei|BO Bolivie|BQ Pays-Bas caribéens|BR Brésil|BS Bahamas|BT Bhoutan|"
    u"BV Île Bouvet|BW Botswana|BY Biélorussie|BZ Belize|CA Canada|CC Îles Cocos|CD République démocratique du Congo|"
    u"CF République centrafricaine|CG Congo|CH Suisse|CI Côte d’Ivoire|CK Îles Cook|CL Chili|CM Cameroun|CN Chine|"
    u"CO Colombie|CR Costa Rica|CU Cuba|CV Cap-Vert|CW Curaçao|CX Île Christmas|CY Chypre|CZ République tchèque|"
    u"DE Allemagne|DJ Djibouti|DK Danemark|DM Dominique|DO République dominicaine|DZ Algérie|EC Équateur|EE Estonie|"
    u"EG Égypte|EH Sahara occidental|ER Érythrée|ES Espagne|ET Éthiopie|FI Finlande|FJ Fidji|FK Îles Malouines|"
    u"FM Micronésie|FO Îles Féroé|FR France|GA Gabon|GB Royaume-Uni|GD Grenade|GE Géorgie|GF Guyane|GG Guernesey|GH Ghana|"
    u"GI Gibraltar|GL Groenland|GM Gambie|GN Guinée|GP Guadeloupe|GQ Guinée équatoriale|GR Grèce|"
    u"GS Géorgie du Sud-et-les Îles Sandwich du Sud|GT Guatemala|GU Guam|GW Guinée-Bissau|GY Guyana|HK Hong Kong|"
    u"HM Îles Heard-et-MacDonald|HN Honduras|HR Croatie|HT Haïti|HU Hongrie|ID Indonésie|IE Irlande|IL Israël|"
    u"IM Île de Man|IN Inde|IO Territoire britannique de l’océan Indien|IQ Irak|IR Iran|IS Islande|IT Italie|JE Jersey|"
    u"JM Jamaïque|JO Jordanie|JP Japon|KE Kenya|KG Kirghizstan|KH Cambodge|KI Kiribati|KM Comores|"
    u"KN Saint-Christophe-et-Niévès|KP Corée du Nord|KR Corée du Sud|KW Koweït|KY Îles Caïmans|KZ Kazakhstan|LA Laos|"
    u"LB Liban|LC Sainte-Lucie|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lituanie|LU Luxembourg|LV Lettonie|"
    u"LY Libye|MA Maroc|MC Monaco|MD Moldavie|ME Monténégro|MF Saint-Martin|MG Madagascar|MH Îles Marshall|"
    u"MK Macédoine du Nord|ML Mali|MM Birmanie|MN Mongolie|MO Macao|MP Îles Mariannes du Nord|MQ Martinique|MR Mauritanie|"
    u"MS Montserrat|MT Malte|MU Maurice|MV Maldives|MW Malawi|MX Mexique|MY Malaisie|MZ Mozambique|NA Namibie|"
    u"NC Nouvelle-Calédonie|NE Niger|NF Île Norfolk|NG Nigeria|NI Nicaragua|NL Pays-Bas|NO Norvège|NP Népal|NR Nauru|"
    u"NU Niue|NZ Nouvelle-Zélande|OM Oman|PA Panama|PE Pérou|PF Polynésie française|PG Papouasie-Nouvelle-Guinée|"
    u"PH Philippines|PK Pakistan|PL Pologne|PM Saint-Pierre-et-Miquelon|PN Îles Pitcairn|PR Porto Rico|PS Palestine|"
    u"PT Portugal|PW Palaos|PY Paraguay|QA Qatar|RE La Réunion|RO Roumanie|RS Serbie|RU Russie|RW Rwanda|"
    u"SA Arabie saoudite|SB Îles Salomon|SC Seychelles|SD Soudan|SE Suède|SG Singapour|SH Sainte-Hélène|SI Slovénie|"
    u"SJ Svalbard et Jan Mayen|SK Slovaquie|SL Sierra Leone|SM Saint-Marin|SN Sénégal|SO Somalie|SR Suriname|"
    u"SS Soudan du Sud|ST Sao Tomé-et-Principe|SV Salvador|SX Saint-Martin (partie néerlandaise)|SY Syrie|SZ Eswatini|"
    u"TC Îles Turques-et-Caïques|TD Tchad|TF Terres australes françaises|TG Togo|TH Thaïlande|TJ Tadjikistan|TK Tokelau|"
    u"TL Timor oriental|TM Turkménistan|TN Tunisie|TO Tonga|TR Turquie|TT Trinité-et-Tobago|TV Tuvalu|TW Taïwan|"
    u"TZ Tanzanie|UA Ukraine|UG Ouganda|UM Îles mineures éloignées des États-Unis|US États-Unis|UY Uruguay|"
    u"UZ Ouzbékistan|VA Vatican|VC Saint-Vincent-et-les-Grenadines|VE Venezuela|VG Îles Vierges britanniques|"
    u"VI Îles Vierges américaines|VN Viêt Nam|VU Vanuatu|WF Wallis-et-Futuna|WS Samoa|XI Irlande du Nord|YE Yémen|"
    u"YT Mayotte|ZA Afrique du Sud|ZM Zambie|ZW Zimbabwe|";

QString frenchName(const QString& code) {
    const QString key = code + u' ';
    for (qsizetype at = frenchNames.indexOf(key); at >= 0; at = frenchNames.indexOf(key, at + 1)) {
        if (at > 0 && frenchNames.at(at - 1) != u'|')
            continue;
        const qsizetype start = at + key.size();
        return frenchNames.mid(start, frenchNames.indexOf(u'|', start) - start).toString();
    }
    return code;
}

} // namespace

QString countryName(const QString& code, const QString& language) {
    if (isFrenchDocument(language))
        return frenchName(code);
    if (code == u"XI")
        return QStringLiteral("Northern Ireland");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace quittance

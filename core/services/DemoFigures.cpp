#include "services/DemoFigures.h"

namespace quittance::demo {

namespace {

using enum ProductKind;
using enum SupplyKind;
using enum BillingType;
using enum IntervalUnit;
using enum PricingModel;

// clang-format off
constexpr ProductLine productLines[] = {
    {u"SITE",    u"Site vitrine",                 u"Business website",       PremiumPlan, Services},
    {u"SHOP",    u"Boutique en ligne",            u"Online shop",            PremiumPlan, Services},
    {u"HOST",    u"Hébergement géré",             u"Managed hosting",        ProductKind::Service, Services},
    {u"MAIL",    u"Messagerie professionnelle",   u"Business mailbox",       Mailbox,     Services},
    {u"DOMAIN",  u"Nom de domaine",               u"Domain name",            ProductKind::Domain, Services},
    {u"CARE",    u"Maintenance",                  u"Maintenance",            ProductKind::Service, Services},
    {u"SEO",     u"Référencement",                u"Search optimisation",    ProductKind::Service, Services},
    {u"DESK",    u"Licence d’agent",              u"Agent licence",          SeatLicence, Services},
    {u"SETUP",   u"Mise en service",              u"Setup",                  ProductKind::Service, Services},
    {u"SCANNER", u"Lecteur de codes-barres",      u"Barcode scanner",        Other,       Goods},
};

constexpr PlanLine planLines[] = {
    {u"SITE",    u"SITE-M",     u"Essentiel, mensuel",   u"Essential, monthly",  Recurring, 1, Month, Flat,    29'000'000,  25'000'000,  31'000'000, 200, 12},
    {u"SITE",    u"SITE-Y",     u"Essentiel, annuel",    u"Essential, yearly",   Recurring, 1, Year,  Flat,   290'000'000, 250'000'000, 310'000'000, 200, 5},
    {u"SHOP",    u"SHOP-M",     u"Commerce, mensuel",    u"Commerce, monthly",   Recurring, 1, Month, Flat,    79'000'000,  69'000'000,  85'000'000, 200, 9},
    {u"SHOP",    u"SHOP-PRO-M", u"Commerce Pro, mensuel",u"Commerce Pro, monthly",Recurring,1, Month, Flat,   149'000'000, 129'000'000, 159'000'000, 200, 5},
    {u"SHOP",    u"SHOP-PRO-2Y",u"Commerce Pro, deux ans",u"Commerce Pro, two years",Recurring,2,Year,Flat, 2'980'000'000, 2'580'000'000, 3'180'000'000, 200, 1},
    {u"HOST",    u"HOST-M",     u"Serveur, mensuel",     u"Server, monthly",     Recurring, 1, Month, Flat,    45'000'000,  39'000'000,  49'000'000, 200, 10},
    {u"MAIL",    u"MAIL-M",     u"Par boîte, mensuel",   u"Per mailbox, monthly",Recurring, 1, Month, PerUnit,  4'900'000,   4'200'000,   5'400'000, 200, 14},
    {u"DOMAIN",  u"DOMAIN-Y",   u".fr, annuel",          u".fr, yearly",         Recurring, 1, Year,  Flat,    12'950'000,  11'500'000,  13'900'000, 200, 10},
    {u"CARE",    u"CARE-W",     u"Intervention hebdomadaire", u"Weekly visit",   Recurring, 1, Week,  Flat,    14'937'500,  12'900'000,  16'250'000, 200, 3},
    {u"CARE",    u"CARE-Q",     u"Trimestrielle",        u"Quarterly",           Recurring, 3, Month, Flat,   240'000'000, 210'000'000, 260'000'000, 200, 6},
    {u"SEO",     u"SEO-30D",    u"Suivi de 30 jours",    u"30 days of monitoring",Recurring,30,Day,   Flat,    99'000'000,  85'000'000, 105'000'000, 200, 3},
    {u"DESK",    u"DESK-M",     u"Par agent, mensuel",   u"Per agent, monthly",  Recurring, 1, Month, PerUnit, 39'000'000,  34'000'000,  42'000'000, 200, 6},
    {u"SETUP",   u"SETUP-1",    u"Installation",         u"Installation",        OneOff,    1, Month, Flat,   350'000'000, 300'000'000, 380'000'000, 200, 4},
    {u"SCANNER", u"SCANNER-1",  u"Modèle sans fil",      u"Wireless model",      OneOff,    1, Month, PerUnit,129'000'000, 110'000'000, 139'000'000, 200, 2},
};

constexpr PartyLine partyLines[] = {
    {u"Boulangerie Maupertuis",      u"FR", u"35000", u"Rennes",        u"4 rue des Fougères",          u"fr", true},
    {u"Les Ateliers du Vallon",      u"FR", u"69007", u"Lyon",          u"18 avenue des Tisserands",    u"fr", true},
    {u"Librairie La Page Tournée",   u"FR", u"31000", u"Toulouse",      u"7 place du Puits",            u"fr", true},
    {u"Vélos & Compagnie",           u"FR", u"44000", u"Nantes",        u"52 quai des Gabares",         u"fr", true},
    {u"Cabinet Ferrand-Delorme",     u"FR", u"75011", u"Paris",         u"113 rue du Passage",          u"fr", true},
    {u"Pépinières Saint-Corentin",   u"FR", u"29000", u"Quimper",       u"route de la Pépinière",       u"fr", true},
    {u"Menuiserie Orval",            u"FR", u"67000", u"Strasbourg",    u"9 rue des Copeaux",           u"fr", true},
    {u"Studio Belle Lumière",        u"FR", u"13006", u"Marseille",     u"31 rue du Grand-Angle",       u"fr", true},
    {u"Fromagerie des Trois Cols",   u"FR", u"38000", u"Grenoble",      u"2 chemin des Alpages",        u"fr", true},
    {u"Auberge du Pont Neuf",        u"FR", u"24200", u"Sarlat",        u"1 place du Marché-aux-Oies",  u"fr", true},
    {u"Cycles Hautmont",             u"FR", u"59000", u"Lille",         u"77 boulevard des Rouleurs",   u"fr", true},
    {u"Théâtre du Petit Balcon",     u"FR", u"33000", u"Bordeaux",      u"15 rue des Coulisses",        u"fr", true},
    {u"Pharmacie du Grand Tilleul",  u"FR", u"21000", u"Dijon",         u"20 place du Tilleul",         u"fr", true},
    {u"Garage Lemarchand",           u"FR", u"14000", u"Caen",          u"6 rue des Soupapes",          u"fr", true},
    {u"Domaine des Hautes Treilles", u"FR", u"71000", u"Mâcon",         u"Le Clos, chemin des Vignes",  u"fr", true},
    {u"Agence Cap Horizon",          u"FR", u"06000", u"Nice",          u"44 avenue des Embruns",       u"fr", true},
    {u"École de danse Arabesque",    u"FR", u"37000", u"Tours",         u"12 rue des Chaussons",        u"fr", true},
    {u"Imprimerie Caractère",        u"FR", u"87000", u"Limoges",       u"3 impasse du Plomb",          u"fr", true},
    {u"Traiteur Safran & Thym",      u"FR", u"34000", u"Montpellier",   u"28 rue des Aromates",         u"fr", true},
    {u"Maison Quenneville",          u"FR", u"76000", u"Rouen",         u"90 rue des Toiles",           u"fr", true},
    {u"Paysages Lanvaux",            u"FR", u"56000", u"Vannes",        u"11 allée des Ajoncs",         u"fr", true},
    {u"Clinique vétérinaire Montclair", u"FR", u"63000", u"Clermont-Ferrand", u"5 rue de la Crinière",  u"fr", true},
    {u"Opticiens Vauban",            u"FR", u"90000", u"Belfort",       u"17 faubourg des Lunettes",    u"fr", true},
    {u"Brasserie L’Écluse",          u"FR", u"80000", u"Amiens",        u"8 quai de l’Écluse",          u"fr", true},
    {u"Coopérative Terre d’Olt",     u"FR", u"12000", u"Rodez",         u"zone du Causse",              u"fr", true},
    {u"Ébénisterie Noyer Blanc",     u"FR", u"25000", u"Besançon",      u"14 rue des Placages",         u"fr", true},
    {u"Hôtel des Deux Phares",       u"FR", u"17000", u"La Rochelle",   u"1 esplanade des Phares",      u"fr", true},
    {u"Fleurs de Saison",            u"FR", u"54000", u"Nancy",         u"26 rue des Bouquets",         u"fr", true},
    {u"Camille Aubertin",            u"FR", u"45000", u"Orléans",       u"39 rue du Bac",               u"fr", false},
    {u"Noé Castelnau",               u"FR", u"66000", u"Perpignan",     u"10 rue des Micocouliers",     u"fr", false},
    {u"Inès Valmorin",               u"FR", u"51100", u"Reims",         u"61 rue des Caves",            u"fr", false},
    {u"Associés Brécourt",           u"FR", u"78000", u"Versailles",    u"23 rue des Orangers",         u"fr", true},
    {u"Patrimoine & Pierre",         u"FR", u"84000", u"Avignon",       u"2 rue des Remparts",          u"fr", true},
    {u"Nautisme Kerlann",            u"FR", u"22000", u"Saint-Brieuc",  u"port du Légué, quai 3",       u"fr", true},
    {u"Atelier Van der Meulen",      u"BE", u"1000",  u"Bruxelles",     u"rue des Dentellières 21",     u"fr", true},
    {u"Chocolaterie Bastogne",       u"BE", u"4000",  u"Liège",         u"place des Fèves 5",           u"fr", true},
    {u"Drukkerij De Linde",          u"BE", u"9000",  u"Gent",          u"Lindenstraat 40",             u"nl", true},
    {u"Margaux Delvigne",            u"BE", u"5000",  u"Namur",         u"rue du Confluent 8",          u"fr", false},
    {u"Tischlerei Birkenhof",        u"DE", u"50667", u"Köln",          u"Birkenweg 12",                u"de", true},
    {u"Radhaus Lindenau",            u"DE", u"04177", u"Leipzig",       u"Lindenauer Markt 3",          u"de", true},
    {u"Weinhandel Sonnenberg",       u"DE", u"55116", u"Mainz",         u"Rebengasse 7",                u"de", true},
    {u"Praxis am Mühlbach",          u"DE", u"80331", u"München",       u"Mühlbachstraße 28",           u"de", true},
    {u"Jonas Hellwig",               u"DE", u"20095", u"Hamburg",       u"Alsterufer 16",               u"de", false},
    {u"Greenfield & Ashby",          u"GB", u"BS1 4DJ", u"Bristol",     u"12 Harbour Walk",             u"en", true},
    {u"Thornbury Books",             u"GB", u"YO1 7HH", u"York",        u"3 Minster Row",               u"en", true},
    {u"Kestrel Outdoor",             u"GB", u"LS1 5PD", u"Leeds",       u"48 Canal Street",             u"en", true},
    {u"Marlow Tea Rooms",            u"GB", u"SL7 1AF", u"Marlow",      u"1 High Street",               u"en", true},
    {u"Bergwerk Atelier",            u"CH", u"8001",  u"Zürich",        u"Rennweg 33",                  u"de", true},
    {u"Horlogerie du Jorat",         u"CH", u"1003",  u"Lausanne",      u"rue du Jorat 9",              u"fr", true},
    {u"Confiserie Edelweiss",        u"CH", u"3011",  u"Bern",          u"Kramgasse 54",                u"de", true},
    {u"Talleres Miraflores",         u"ES", u"41001", u"Sevilla",       u"calle de los Azahares 6",     u"es", true},
    {u"Bodega Río Claro",            u"ES", u"26001", u"Logroño",       u"calle del Tempranillo 14",    u"es", true},
    {u"Lucía Bermejo",               u"ES", u"46001", u"Valencia",      u"plaza de la Horchata 2",      u"es", false},
    {u"Officine Bellariva",          u"IT", u"37121", u"Verona",        u"via dei Tigli 19",            u"it", true},
    {u"Pastificio Collina",          u"IT", u"43121", u"Parma",         u"via del Grano 4",             u"it", true},
    {u"Grachtenlicht",               u"NL", u"1012",  u"Amsterdam",     u"Lantaarnkade 10",             u"nl", true},
    {u"Quinta das Camélias",         u"PT", u"4000",  u"Porto",         u"rua das Camélias 88",         u"pt", true},
    {u"Atelier Mosel",               u"LU", u"1611",  u"Luxembourg",    u"avenue de la Moselle 15",     u"fr", true},
    {u"Kaffeehaus Morgenrot",        u"AT", u"1010",  u"Wien",          u"Morgengasse 2",               u"de", true},
    {u"Galway Bay Crafts",           u"IE", u"H91 X2A", u"Galway",      u"7 Long Walk",                 u"en", true},
};
// clang-format on

} // namespace

std::span<const ProductLine> products() { return productLines; }

std::span<const PlanLine> plans() { return planLines; }

std::span<const PartyLine> parties() { return partyLines; }

} // namespace quittance::demo

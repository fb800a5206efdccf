<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Database</name>
    <message>
        <source>The backup %1 cannot be written. Check the folder and its free space.</source>
        <translation>Impossible d’écrire la sauvegarde %1. Vérifiez le répertoire et l’espace libre.</translation>
    </message>
    <message>
        <source>There is not enough free space in %1 for a backup. Free some space, or choose another folder.</source>
        <translation>L’espace libre manque dans %1 pour une sauvegarde. Libérez de l’espace ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>The backup cannot replace the book itself. Choose another file.</source>
        <translation>La sauvegarde ne peut pas remplacer le dossier lui-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file for the backup.</source>
        <translation>%1 est un répertoire. Choisissez un fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>Il n’y a pas de sauvegarde à l’emplacement %1.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Use another one.</source>
        <translation>La sauvegarde %1 est endommagée. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The book %1 is damaged. It was left as it is. Open the newest backup instead.</source>
        <translation>Le dossier %1 est endommagé. Il a été laissé tel quel. Ouvrez plutôt la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file, or create a new book.</source>
        <translation>%1 est vide. Choisissez un autre fichier ou créez un nouveau dossier.</translation>
    </message>
    <message>
        <source>There is no book at %1. Check the path, or create a new book.</source>
        <translation>Il n’y a pas de dossier à l’emplacement %1. Vérifiez le chemin ou créez un nouveau dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder for the book.</source>
        <translation>Impossible d’écrire dans %1. Choisissez un autre répertoire pour le dossier.</translation>
    </message>
    <message>
        <source>The server asks for a password for this login. Enter it.</source>
        <translation>Le serveur demande un mot de passe pour cet identifiant. Saisissez-le.</translation>
    </message>
    <message>
        <source>The server refused the login or its password. Check both.</source>
        <translation>Le serveur a refusé l’identifiant ou le mot de passe. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The book on %1 cannot be reached. Check the address and the network. The answer was: %2</source>
        <translation>Le dossier sur %1 est injoignable. Vérifiez l’adresse et le réseau. Réponse reçue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Someone else is running the billing of this book now. Wait until it is finished.</source>
        <translation>Quelqu’un d’autre exécute en ce moment la facturation de ce dossier. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>There is no book at %1. Check the address, or create a new book.</source>
        <translation>Il n’y a pas de dossier à l’adresse %1. Vérifiez l’adresse ou créez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The connection broke while the change was being saved. Whether it was saved is being looked up; do not enter it again.</source>
        <translation>La connexion a été coupée pendant l’enregistrement. Quittance vérifie si la modification a été enregistrée&#x202f;; ne la saisissez pas de nouveau.</translation>
    </message>
    <message>
        <source>The disk reported an error while the change was being saved. Stop working with this book, check the disk, and open the book again.</source>
        <translation>Le disque a signalé une erreur pendant l’enregistrement. Cessez de travailler dans ce dossier, vérifiez le disque, puis rouvrez le dossier.</translation>
    </message>
    <message>
        <source>%1 holds a book already. Open it, or choose another place for the new one.</source>
        <translation>%1 contient déjà un dossier. Ouvrez-le ou choisissez un autre emplacement pour le nouveau.</translation>
    </message>
    <message>
        <source>Internal error: a transaction inside another one.</source>
        <translation>Erreur interne&#xa0;: une transaction dans une autre.</translation>
    </message>
    <message>
        <source>An amount is too large. Check prices and quantities.</source>
        <translation>Un montant est trop élevé. Vérifiez les prix et les quantités.</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that is gone. Reload and try again.</source>
        <translation>D’autres enregistrements se rapportent à celui-ci, ou il se rapporte à un enregistrement disparu. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>Issued documents, payments, journal entries and the history never change. Correct an invoice with a credit note.</source>
        <translation>Les documents émis, les règlements, les écritures et l’historique ne changent jamais. Corrigez une facture par un avoir.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored. Remove it and try again.</source>
        <translation>Un texte contient un caractère qui ne peut pas être enregistré. Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>A date is out of range. Enter a year between 0 and 9999.</source>
        <translation>Une date est hors limites. Saisissez une année comprise entre 0 et 9999.</translation>
    </message>
    <message>
        <source>The database refused a value that breaks one of its rules. Check the entries.</source>
        <translation>La base de données a refusé une valeur contraire à l’une de ses règles. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>A record with the same code or number exists already. Reload and use another one.</source>
        <translation>Un enregistrement portant ce code ou ce numéro existe déjà. Actualisez et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your database login lacks the right to do this. Ask the administrator of the book.</source>
        <translation>Votre identifiant de base de données n’a pas le droit de faire cela. Adressez-vous à l’administrateur du dossier.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Nothing was changed. Try again later.</source>
        <translation>Le serveur a mis trop de temps à répondre. Rien n’a été modifié. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The book is being written by someone else. Wait a moment and try again.</source>
        <translation>Quelqu’un d’autre écrit dans le dossier. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The connection to the database server broke. Nothing was changed. Check the network and try again.</source>
        <translation>La connexion au serveur de base de données a été coupée. Rien n’a été modifié. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of the book. Nothing was changed. Free some space and try again.</source>
        <translation>Il n’y a plus d’espace sur le disque du dossier. Rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The book is open for reading only. Make its file and folder writable, or connect to the main server, and open it again.</source>
        <translation>Le dossier est ouvert en lecture seule. Autorisez l’écriture du fichier et de son répertoire, ou connectez-vous au serveur principal, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The file of the book cannot be read or written properly. Stop working with it, check the disk, and open the newest backup.</source>
        <translation>Le fichier du dossier ne peut être ni lu ni écrit correctement. Cessez d’y travailler, vérifiez le disque et ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The database refused a request of the program. Nothing was changed. Please report this with the log.</source>
        <translation>La base de données a refusé une demande du programme. Rien n’a été modifié. Signalez l’incident en joignant le journal.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@server:5432/database, or give the path of a file.</source>
        <translation>Écrivez postgresql://utilisateur@serveur:5432/base, ou donnez le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>“%1” is not an SSL mode.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode SSL.</translation>
    </message>
    <message>
        <source>The option “%1” is not known.</source>
        <translation>L’option «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Le nom de la base de données manque.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Le nom du serveur manque.</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be used.</source>
        <translation>L’adresse contient un caractère inutilisable.</translation>
    </message>
    <message>
        <source>No database was named.</source>
        <translation>Aucune base de données n’est indiquée.</translation>
    </message>
    <message>
        <source>The path holds a character that cannot be used.</source>
        <translation>Le chemin contient un caractère inutilisable.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>This book was last used with a newer version of Quittance (schema %1, this program knows %2). Install the newest version to open it.</source>
        <translation>Ce dossier a été utilisé en dernier avec une version plus récente de Quittance (schéma %1, ce programme connaît %2). Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The schema of this book was made by another edition of Quittance. Open it with the program that made it.</source>
        <translation>Le schéma de ce dossier provient d’une autre édition de Quittance. Ouvrez-le avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>%1 is not a book of Quittance. It was left as it is. Choose another file.</source>
        <translation>%1 n’est pas un dossier Quittance. Il a été laissé tel quel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The book %1 is damaged: a part of the file is missing. It was left as it is. Open the newest backup instead.</source>
        <translation>Le dossier %1 est endommagé&#xa0;: une partie du fichier manque. Il a été laissé tel quel. Ouvrez plutôt la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file of a book.</source>
        <translation>%1 est un répertoire. Choisissez le fichier d’un dossier.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose the file of a book.</source>
        <translation>%1 n’est pas un fichier. Choisissez le fichier d’un dossier.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path or create the folder.</source>
        <translation>Le répertoire %1 n’existe pas. Vérifiez le chemin ou créez le répertoire.</translation>
    </message>
    <message>
        <source>%1 is on a network or synchronised folder (%2), where a book can be damaged. Copy it to a local disk, or use a PostgreSQL server.</source>
        <translation>%1 se trouve dans un répertoire réseau ou synchronisé (%2), où un dossier peut s’endommager. Copiez-le sur un disque local ou utilisez un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire %1. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>This is the copy of a file: restore it to a file.</source>
        <translation>Cette copie est celle d’un fichier&#xa0;: restaurez-la dans un fichier.</translation>
    </message>
    <message>
        <source>This is the copy of a server: restore it to an empty database of a server, postgresql://…</source>
        <translation>Cette copie est celle d’un serveur&#xa0;: restaurez-la dans une base vide d’un serveur, postgresql://…</translation>
    </message>
    <message>
        <source>Backups of a server need the PostgreSQL client programs (pg_dump). Install the package postgresql-client, or rely on the server’s own backups.</source>
        <translation>La sauvegarde d’un serveur demande les programmes clients de PostgreSQL (pg_dump). Installez le paquet postgresql-client, ou fiez-vous aux sauvegardes du serveur lui-même.</translation>
    </message>
    <message>
        <source>%1 is not empty. Create an empty database and restore to that one.</source>
        <translation>%1 n’est pas vide. Créez une base vide et restaurez dans celle-ci.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be restored to %2. Nothing was changed there.</source>
        <translation>La sauvegarde %1 ne peut pas être restaurée dans %2. Rien n’y a été modifié.</translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message>
        <source>This cannot be worked out. Write for example =12*3 or +10%.</source>
        <translation>Ce calcul est impossible. Écrivez par exemple =12*3 ou +10%.</translation>
    </message>
    <message>
        <source>The result is too large.</source>
        <translation>Le résultat est trop grand.</translation>
    </message>
</context>
<context>
    <name>InvoiceDocument</name>
    <message>
        <source>The printer takes no pages. Check that it is on and connected, then print again.</source>
        <translation>L’imprimante n’accepte pas de pages. Vérifiez qu’elle est allumée et connectée, puis relancez l’impression.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The PDF file could not be made. Try again; if it happens again, report it with the log.</source>
        <translation>Le fichier PDF n’a pas pu être produit. Réessayez&#x202f;; si l’erreur se répète, signalez-la en joignant le journal.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Libérez de l’espace ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>The PDF file could not be made whole. Try again.</source>
        <translation>Le fichier PDF n’a pas pu être achevé. Réessayez.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it or choose another one.</source>
        <translation>Le répertoire %1 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 exists already with another content. It was left as it is.</source>
        <translation>%1 existe déjà avec un autre contenu. Il a été laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were saved.</source>
        <translation>
            <numerusform>Interrompu. %n fichier a été enregistré.</numerusform>
            <numerusform>Interrompu. %n fichiers ont été enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>You have changed %1.</source>
        <translation>Vous avez modifié %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>TaskTray</name>
    <message>
        <source>a few seconds left</source>
        <translation>il reste quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>il reste environ %n seconde</numerusform>
            <numerusform>il reste environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>il reste environ %n minute</numerusform>
            <numerusform>il reste environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The book to open: a file, or postgresql://user@host/database.</source>
        <translation>Le dossier à ouvrir&#xa0;: un fichier, ou postgresql://utilisateur@serveur/base.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>A book to open.</source>
        <translation>Un dossier à ouvrir.</translation>
    </message>
</context>
<context>
    <name>quittance::AccountingSettings</name>
    <message>
        <source>VAT &amp; accounts</source>
        <translation>TVA et comptes</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT rates of other member states</source>
        <translation>Taux de TVA des autres États membres</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Accounts and journals</source>
        <translation>Comptes et journaux</translation>
    </message>
    <message>
        <source>VAT &amp;regime</source>
        <translation>&amp;Régime de TVA</translation>
    </message>
    <message>
        <source>Subject to VAT</source>
        <translation>Assujetti à la TVA</translation>
    </message>
    <message>
        <source>Franchise: no VAT (art. 293 B of the CGI)</source>
        <translation>Franchise en base&#xa0;: pas de TVA (art.&#xa0;293&#xa0;B du CGI)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>With the customer’s code as auxiliary.</source>
        <translation>Avec le code du client en auxiliaire.</translation>
    </message>
    <message>
        <source>Sales of services</source>
        <translation>Ventes de services</translation>
    </message>
    <message>
        <source>Sales of goods</source>
        <translation>Ventes de marchandises</translation>
    </message>
    <message>
        <source>VAT collected</source>
        <translation>TVA collectée</translation>
    </message>
    <message>
        <source>VAT pending</source>
        <translation>TVA en attente</translation>
    </message>
    <message>
        <source>While it falls due on receipt.</source>
        <translation>Tant qu’elle n’est exigible qu’à l’encaissement.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Sales journal</source>
        <translation>Journal des ventes</translation>
    </message>
    <message>
        <source>Bank journal</source>
        <translation>Journal de banque</translation>
    </message>
    <message>
        <source>Somebody else changed the VAT settings in the meantime. Look at the new values, then make your change again.</source>
        <translation>Quelqu’un d’autre a modifié les paramètres de TVA entre-temps. Regardez les nouvelles valeurs, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>Enter the number or code.</source>
        <translation>Saisissez le numéro ou le code.</translation>
    </message>
    <message>
        <source>VAT and accounts are saved.</source>
        <translation>La TVA et les comptes sont enregistrés.</translation>
    </message>
    <message>
        <source>VAT on de&amp;bits</source>
        <translation>T&amp;VA d’après les débits</translation>
    </message>
    <message>
        <source>You opted for it: VAT on services falls due on issue, not on receipt.</source>
        <translation>Vous avez opté&#xa0;: la TVA des services est due à l’émission, non à l’encaissement.</translation>
    </message>
    <message>
        <source>O&amp;ne-stop shop (OSS)</source>
        <translation>G&amp;uichet unique (OSS)</translation>
    </message>
    <message>
        <source>Consumers of other member states pay their country’s rate.</source>
        <translation>Les particuliers des autres États membres paient le taux de leur pays.</translation>
    </message>
</context>
<context>
    <name>quittance::Actor</name>
    <message>
        <source>%1 lacks the permission “%2”. Ask an owner of the book for it.</source>
        <translation>%1 n’a pas l’autorisation «&#xa0;%2&#xa0;». Demandez-la à un propriétaire du dossier.</translation>
    </message>
</context>
<context>
    <name>quittance::ApplyVoucherDialog</name>
    <message>
        <source>Apply the voucher %1</source>
        <translation>Appliquer le bon d’achat %1</translation>
    </message>
    <message>
        <source>%1, for a site of %2. Valid until %3.</source>
        <translation>%1, pour un site du client %2. Valable jusqu’au %3.</translation>
    </message>
    <message>
        <source>Apply the voucher</source>
        <translation>Appliquer le bon</translation>
    </message>
    <message>
        <source>the site and the day</source>
        <translation>le site et la date</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Choisissez-en un, ou saisissez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>S&amp;tarts on</source>
        <translation>&amp;Commence le</translation>
    </message>
    <message>
        <source>On or before the day until which the voucher is valid.</source>
        <translation>Au plus tard le dernier jour de validité du bon.</translation>
    </message>
    <message>
        <source>Nothing is left to bill.</source>
        <translation>Il ne reste rien à facturer.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, une seule fois</translation>
    </message>
    <message>
        <source>Then %1 excl. VAT from %2 on, like any other subscription, unless it is ended before.</source>
        <translation>Puis %1 HT à partir du %2, comme tout abonnement, sauf résiliation d’ici là.</translation>
    </message>
    <message>
        <source>Nothing else follows.</source>
        <translation>Rien d’autre ne suit.</translation>
    </message>
    <message>
        <source>The next run bills %1 incl. VAT for setting it up.</source>
        <translation>Le prochain lot facture %1 TTC de mise en service.</translation>
    </message>
    <message>
        <source>Choose the site, or type the name of a new one.</source>
        <translation>Choisissez le site, ou saisissez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>Enter the start date.</source>
        <translation>Indiquez la date de début.</translation>
    </message>
    <message>
        <source>&amp;Domain to order</source>
        <translation>&amp;Domaine à commander</translation>
    </message>
    <message>
        <source>Empty: it is named later, under “Domains &amp; e-mail”.</source>
        <translation>Vide&#xa0;: il sera nommé plus tard, sous «&#xa0;Domaines et e-mail&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quittance::AssignSiteDialog</name>
    <message>
        <source>Assign to a site</source>
        <translation>Affecter à un site</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Choisissez-en un, ou saisissez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>Choose a site, or “Unassigned”.</source>
        <translation>Choisissez un site, ou «&#xa0;Non affecté&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quittance::Backend</name>
    <message>
        <source>Something went wrong inside Quittance. Nothing was changed.</source>
        <translation>Un incident s’est produit dans Quittance. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>quittance::BackupService</name>
    <message>
        <source>There is no space to check the copy in the temporary folder.</source>
        <translation>L’espace manque dans le répertoire temporaire pour vérifier la copie.</translation>
    </message>
    <message>
        <source>The copy is not sound: %1: %2</source>
        <translation>La copie n’est pas saine&#xa0;: %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>quittance::BillingCycle</name>
    <message>
        <source>“%1” is not an interval. Use day, week, month or year.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle. Utilisez day, week, month ou year.</translation>
    </message>
</context>
<context>
    <name>quittance::BillingEngine</name>
    <message>
        <source>Subscription %1 cannot be billed: %2</source>
        <translation>L’abonnement %1 ne peut pas être facturé&#xa0;: %2</translation>
    </message>
    <message>
        <source>its amount is out of range.</source>
        <translation>son montant est hors limites.</translation>
    </message>
    <message>
        <source>The total for %1 is out of range.</source>
        <translation>Le total de %1 est hors limites.</translation>
    </message>
</context>
<context>
    <name>quittance::BillingRun</name>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Reviewing what is due…</source>
        <translation>Examen des échéances…</translation>
    </message>
    <message>
        <source>Invoices will bear the date %1: the last one issued has it, and dates never go back.</source>
        <translation>Les factures porteront la date du %1&#xa0;: c’est celle de la dernière facture émise, et les dates ne reculent jamais.</translation>
    </message>
    <message>
        <source>Numbers start at %1.</source>
        <translation>La numérotation commence à %1.</translation>
    </message>
    <message>
        <source>No exchange rate from %1 to %2 is stored: VAT will not be printed in %2.</source>
        <translation>Aucun taux de change de %1 vers %2 n’est enregistré&#xa0;: la TVA ne sera pas imprimée en %2.</translation>
    </message>
    <message>
        <source>Say until which day to bill.</source>
        <translation>Indiquez jusqu’à quel jour facturer.</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This billing run does not exist.</source>
        <translation>Ce lot de facturation n’existe pas.</translation>
    </message>
    <message>
        <source>This billing run is finished.</source>
        <translation>Ce lot de facturation est terminé.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Il n’y a pas de client %1.</translation>
    </message>
    <message>
        <source>The invoice would be negative: %1.</source>
        <translation>La facture serait négative&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nouvel abonnement</numerusform>
            <numerusform>%n nouveaux abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was due in the last run</source>
        <translation>rien n’était à facturer dans le dernier lot</translation>
    </message>
    <message>
        <source>price %1 → %2</source>
        <translation>prix %1 → %2</translation>
    </message>
    <message>
        <source>quantity %1 → %2</source>
        <translation>quantité %1 → %2</translation>
    </message>
    <message>
        <source>discount %1 → %2</source>
        <translation>remise %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>VAT %1 → %2</source>
        <translation>TVA %1 → %2</translation>
    </message>
    <message>
        <source>part of a period</source>
        <translation>période partielle</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) due again</source>
        <translation>
            <numerusform>%n abonnement de nouveau à échéance</numerusform>
            <numerusform>%n abonnements de nouveau à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer subscription(s)</source>
        <translation>
            <numerusform>%n abonnement en moins</numerusform>
            <numerusform>%n abonnements en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed</source>
        <translation>
            <numerusform>%n prix modifié</numerusform>
            <numerusform>%n prix modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(ies) changed</source>
        <translation>
            <numerusform>%n quantité modifiée</numerusform>
            <numerusform>%n quantités modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) changed</source>
        <translation>
            <numerusform>%n remise modifiée</numerusform>
            <numerusform>%n remises modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another number of periods for %n subscription(s)</source>
        <translation>
            <numerusform>autre nombre de périodes pour %n abonnement</numerusform>
            <numerusform>autre nombre de périodes pour %n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VAT changed for %n subscription(s)</source>
        <translation>
            <numerusform>TVA modifiée pour %n abonnement</numerusform>
            <numerusform>TVA modifiée pour %n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part of a period for %n subscription(s)</source>
        <translation>
            <numerusform>période partielle pour %n abonnement</numerusform>
            <numerusform>période partielle pour %n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>prochaine échéance le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>rien n’est à échéance</translation>
    </message>
    <message>
        <source>Billing run %1 until %2, issued on %3, was not finished. Finish it or end it as it is first.</source>
        <translation>Le lot de facturation %1 jusqu’au %2, émis le %3, n’est pas terminé. Achevez-le ou clôturez-le d’abord en l’état.</translation>
    </message>
    <message>
        <source>The disk of %1 is nearly full. Free at least 64 MB before the run.</source>
        <translation>Le disque de %1 est presque plein. Libérez au moins 64&#xa0;Mo avant de lancer le lot.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were imported with another day as billed before.</source>
        <translation>
            <numerusform>%n abonnement a été importé avec une autre date de facturation antérieure.</numerusform>
            <numerusform>%n abonnements ont été importés avec une autre date de facturation antérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were never billed and would be billed for periods long past, %1 first. Confirm, or say until when they were billed before.</source>
        <translation>
            <numerusform>%n abonnement n’a jamais été facturé et le serait pour des périodes anciennes, à commencer par %1. Confirmez, ou indiquez jusqu’à quand il a déjà été facturé.</numerusform>
            <numerusform>%n abonnements n’ont jamais été facturés et le seraient pour des périodes anciennes, à commencer par %1. Confirmez, ou indiquez jusqu’à quand ils ont déjà été facturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing run %1 until %2 has just been started by %3.</source>
        <translation>Le lot de facturation %1 jusqu’au %2 vient d’être lancé par %3.</translation>
    </message>
    <message>
        <source>Issuing invoices…</source>
        <translation>Émission des factures…</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued</source>
        <translation>
            <numerusform>%n facture émise</numerusform>
            <numerusform>%n factures émises</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales to consumers in other EU countries reach %1 this year, over the threshold of %2: their country’s VAT is due. Switch the one-stop shop on in the settings.</source>
        <translation>Les ventes aux particuliers d’autres pays de l’UE atteignent %1 cette année, au-delà du seuil de %2&#xa0;: la TVA de leur pays est due. Activez le guichet unique dans les paramètres.</translation>
    </message>
    <message>
        <source>Credits of %1 excl. VAT wait until an invoice is large enough for them: %2.</source>
        <translation>Des crédits de %1 HT attendent une facture assez élevée&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BillingRunPage</name>
    <message>
        <source>Close the unfinished run?</source>
        <translation>Clôturer le lot inachevé&#x202f;?</translation>
    </message>
    <message>
        <source>What it issued stays. What is left is billed by another run.</source>
        <translation>Ce qu’il a émis est conservé. Le reste sera facturé par un autre lot.</translation>
    </message>
    <message>
        <source>Close the run</source>
        <translation>Clôturer le lot</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Lot de facturation</translation>
    </message>
    <message>
        <source>Bill every subscription that falls due</source>
        <translation>Facturez tous les abonnements arrivés à échéance</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Show what would be invoiced; nothing is written</source>
        <translation>Afficher ce qui serait facturé&#x202f;; rien n’est écrit</translation>
    </message>
    <message>
        <source>Issue the invoices that are ticked</source>
        <translation>Émettre les factures cochées</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the dates</source>
        <translation>Revenir aux dates</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Prepare another billing run</source>
        <translation>Préparer un autre lot de facturation</translation>
    </message>
    <message>
        <source>Show the invoices</source>
        <translation>Afficher les factures</translation>
    </message>
    <message>
        <source>Go to the invoices of this run</source>
        <translation>Aller aux factures de ce lot</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Print the invoices of this run as one job</source>
        <translation>Imprimer les factures de ce lot en une seule tâche</translation>
    </message>
    <message>
        <source>Save all as PDF</source>
        <translation>Tout enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save the invoices of this run in one PDF file</source>
        <translation>Enregistrer les factures de ce lot dans un seul fichier PDF</translation>
    </message>
    <message>
        <source>Go on with the unfinished run</source>
        <translation>Reprendre le lot inachevé</translation>
    </message>
    <message>
        <source>Review what the unfinished run still has to do</source>
        <translation>Examiner ce qu’il reste à faire dans le lot inachevé</translation>
    </message>
    <message>
        <source>Close the unfinished run</source>
        <translation>Clôturer le lot inachevé</translation>
    </message>
    <message>
        <source>Leave the rest of the unfinished run to another one</source>
        <translation>Laisser le reste du lot inachevé à un autre lot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reviewing the billing run</source>
        <translation>Examen du lot de facturation</translation>
    </message>
    <message>
        <source>Nothing is due until %1.</source>
        <translation>Rien n’est à échéance jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln invoices?</source>
        <translation>
            <numerusform>Émettre %Ln facture&#x202f;?</numerusform>
            <numerusform>Émettre %Ln factures&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, dated %2. Issued invoices cannot be changed, only credited.</source>
        <translation>%1 au total, en date du %2. Une facture émise ne se modifie plus&#x202f;; elle se corrige par un avoir.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln invoices</source>
        <translation>
            <numerusform>Émettre %Ln facture</numerusform>
            <numerusform>Émettre %Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>What you left out stays due.</source>
        <translation>Ce que vous avez décoché reste à facturer.</translation>
    </message>
    <message>
        <source>Bill old periods, too?</source>
        <translation>Facturer aussi les périodes anciennes&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions were never billed and have periods older than one period before the date. If they were billed elsewhere, cancel and import them with “billed before”.</source>
        <translation>
            <numerusform>%Ln abonnement n’a jamais été facturé et comporte des périodes antérieures de plus d’une période à la date. S’il a été facturé ailleurs, annulez et importez-le avec «&#xa0;déjà facturé avant&#xa0;».</numerusform>
            <numerusform>%Ln abonnements n’ont jamais été facturés et comportent des périodes antérieures de plus d’une période à la date. S’ils ont été facturés ailleurs, annulez et importez-les avec «&#xa0;déjà facturé avant&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill them</source>
        <translation>Les facturer</translation>
    </message>
    <message>
        <source>The billing run is finished</source>
        <translation>Le lot de facturation est terminé</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Le lot est en cours</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Rien n’est coché</translation>
    </message>
    <message numerus="yes">
        <source>The run until %1 was not finished: %Ln invoices are issued. Going on bills only what is missing.</source>
        <translation>
            <numerusform>Le lot jusqu’au %1 n’a pas été terminé&#xa0;: %Ln facture est émise. Le reprendre ne facture que ce qui manque.</numerusform>
            <numerusform>Le lot jusqu’au %1 n’a pas été terminé&#xa0;: %Ln factures sont émises. Le reprendre ne facture que ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it now</source>
        <translation>Saisir maintenant</translation>
    </message>
    <message>
        <source>Nothing can be billed before what is missing is entered.</source>
        <translation>Rien ne peut être facturé tant que les informations manquantes ne sont pas saisies.</translation>
    </message>
    <message>
        <source>A billing run bills a customer with all its workspaces; the earlier runs are those of the whole book.</source>
        <translation>Un lot facture un client avec tous ses espaces de travail&#x202f;; les lots précédents sont ceux de tout le dossier.</translation>
    </message>
    <message>
        <source>The next run is set to this customer; the earlier runs are those of the whole book.</source>
        <translation>Le prochain lot est limité à ce client&#x202f;; les lots précédents sont ceux de tous les clients.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions to bill</source>
        <translation>
            <numerusform>%Ln abonnement à facturer</numerusform>
            <numerusform>%Ln abonnements à facturer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::Book</name>
    <message>
        <source>This book can only be read.</source>
        <translation>Ce dossier est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>quittance::BookCare</name>
    <message>
        <source>backed up today</source>
        <translation>sauvegardé aujourd’hui</translation>
    </message>
    <message>
        <source>no backup today: %1</source>
        <translation>pas de sauvegarde aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>Contrôle du dossier</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %Ln documents, nothing was altered.</source>
        <translation>
            <numerusform>Contrôlé&#xa0;: %Ln document, rien n’a été altéré.</numerusform>
            <numerusform>Contrôlé&#xa0;: %Ln documents, rien n’a été altéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>La sauvegarde n’a pas été faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The book could not be verified: %1</source>
        <translation>Le dossier n’a pas pu être contrôlé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Something was altered: %Ln findings. Keep a copy of the book as it is, and compare with the last backup.</source>
        <translation>
            <numerusform>Quelque chose a été modifié&#xa0;: %Ln anomalie. Gardez une copie du dossier tel quel et comparez avec la dernière sauvegarde.</numerusform>
            <numerusform>Quelque chose a été modifié&#xa0;: %Ln anomalies. Gardez une copie du dossier tel quel et comparez avec la dernière sauvegarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BookOpener</name>
    <message>
        <source>Looking for the password…</source>
        <translation>Recherche du mot de passe…</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Ouverture du dossier…</translation>
    </message>
    <message>
        <source>Bring this book up to date?</source>
        <translation>Mettre ce dossier à jour&#x202f;?</translation>
    </message>
    <message>
        <source>It was made by an older Quittance (version %1 of the book, now %2). Colleagues with the older program will have to update, too.</source>
        <translation>Il a été créé par une version antérieure de Quittance (version %1 du dossier, désormais %2). Vos collègues devront eux aussi mettre leur programme à jour.</translation>
    </message>
    <message>
        <source>It was made by an older Quittance (version %1 of the book, now %2). A copy is kept beside it first.</source>
        <translation>Il a été créé par une version antérieure de Quittance (version %1 du dossier, désormais %2). Une copie est d’abord conservée à côté.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Bringing the book up to date…</source>
        <translation>Mise à jour du dossier…</translation>
    </message>
    <message>
        <source>Creating the book…</source>
        <translation>Création du dossier…</translation>
    </message>
    <message>
        <source>Making the sample company: two years of invoices, a few seconds…</source>
        <translation>Création de la société d’exemple&#xa0;: deux ans de factures, quelques secondes…</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>quittance::BookSettings</name>
    <message>
        <source>Book &amp; backup</source>
        <translation>Dossier et sauvegarde</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A verified copy is made once a day, at the first start. The newest seven are kept beside the book.</source>
        <translation>Une copie vérifiée est faite une fois par jour, au premier démarrage. Les sept plus récentes sont conservées à côté du dossier.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups of the book</source>
        <translation>Sauvegardes du dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Write a verified copy of the book</source>
        <translation>Écrire une copie vérifiée du dossier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>sample company</source>
        <translation>société d’exemple</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>Sauvegarde du dossier</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of the book</comment>
        <translation>propriétaire</translation>
    </message>
</context>
<context>
    <name>quittance::BulkFailures</name>
    <message numerus="yes">
        <source>%Ln rows were not changed.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas été modifiée.</numerusform>
            <numerusform>%Ln lignes n’ont pas été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Les sélectionner</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What was not changed</source>
        <translation>Ce qui n’a pas été modifié</translation>
    </message>
</context>
<context>
    <name>quittance::BulkLifeDialog</name>
    <message>
        <source>Pause the subscriptions</source>
        <translation>Mettre les abonnements en pause</translation>
    </message>
    <message>
        <source>End the subscriptions</source>
        <translation>Résilier les abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>les dates</translation>
    </message>
    <message>
        <source>Not used &amp;from</source>
        <translation>&amp;Non utilisé à partir du</translation>
    </message>
    <message>
        <source>&amp;Last day of use</source>
        <translation>&amp;Dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Resumes on</source>
        <translation>&amp;Reprend le</translation>
    </message>
    <message>
        <source>Empty: it stays paused until somebody resumes it.</source>
        <translation>Vide&#xa0;: il reste en pause jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>The figures are being worked out…</source>
        <translation>Calcul des montants…</translation>
    </message>
    <message>
        <source>Enter the day first.</source>
        <translation>Indiquez d’abord la date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions can be paused.</source>
        <translation>
            <numerusform>%Ln abonnement peut être mis en pause.</numerusform>
            <numerusform>%Ln abonnements peuvent être mis en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions can be ended.</source>
        <translation>
            <numerusform>%Ln abonnement peut être résilié.</numerusform>
            <numerusform>%Ln abonnements peuvent être résiliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Billed days that are credited: %1 excl. VAT.</source>
        <translation>Jours facturés qui sont crédités&#xa0;: %1 HT.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln reste inchangé&#xa0;:</numerusform>
            <numerusform>%Ln restent inchangés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter l’examen</translation>
    </message>
    <message>
        <source>Looking at the subscriptions</source>
        <translation>Examen des abonnements</translation>
    </message>
    <message>
        <source>%1 of %2 were looked at…</source>
        <translation>%1 sur %2 examinés…</translation>
    </message>
    <message>
        <source>Of %1 that were looked at; the others are looked at when it is done.</source>
        <translation>Sur %1 examinés&#x202f;; les autres le seront au moment de l’exécution.</translation>
    </message>
</context>
<context>
    <name>quittance::BulkSiteDialog</name>
    <message>
        <source>Choose a site, or type the name of a new one.</source>
        <translation>Choisissez un site, ou saisissez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>The sites are being read…</source>
        <translation>Lecture des sites…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions lose their site.</source>
        <translation>
            <numerusform>%Ln abonnement perd son site.</numerusform>
            <numerusform>%Ln abonnements perdent leur site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are assigned to %1.</source>
        <translation>
            <numerusform>%Ln abonnement est affecté à %1.</numerusform>
            <numerusform>%Ln abonnements sont affectés à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have none already.</source>
        <translation>
            <numerusform>%Ln n’en a déjà pas.</numerusform>
            <numerusform>%Ln n’en ont déjà pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already.</source>
        <translation>
            <numerusform>%Ln l’a déjà.</numerusform>
            <numerusform>%Ln l’ont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site will be created in %Ln workspaces that do not have it.</source>
        <translation>
            <numerusform>Le site est créé dans %Ln espace de travail qui ne l’a pas.</numerusform>
            <numerusform>Le site est créé dans %Ln espaces de travail qui ne l’ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to a site</source>
        <translation>Affecter à un site</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln subscriptions</source>
        <translation>
            <numerusform>Affecter %Ln abonnement</numerusform>
            <numerusform>Affecter %Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Each gets the site of this name in its own workspace.</source>
        <translation>Chacun reçoit le site de ce nom dans son espace de travail.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
</context>
<context>
    <name>quittance::BulkTagsDialog</name>
    <message>
        <source>The tags are being read…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers get %1.</source>
        <translation>
            <numerusform>%Ln client reçoit %1.</numerusform>
            <numerusform>%Ln clients reçoivent %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers lose %1.</source>
        <translation>
            <numerusform>%Ln client perd %1.</numerusform>
            <numerusform>%Ln clients perdent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a tag, or type a new one.</source>
        <translation>Cochez une étiquette, ou saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Tags of several customers</source>
        <translation>Étiquettes de plusieurs clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>&amp;New tags</source>
        <translation>&amp;Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas: VIP, South, key account</source>
        <translation>Séparées par des virgules&#xa0;: VIP, Sud, grand compte</translation>
    </message>
    <message>
        <source>Tags in &amp;use</source>
        <translation>Étiquettes &amp;utilisées</translation>
    </message>
    <message>
        <source>Ticked: added to all. Clear: removed from all. Dash: unchanged.</source>
        <translation>Cochée&#xa0;: tous la reçoivent. Vide&#xa0;: personne ne la garde. À moitié&#xa0;: chacun reste tel quel.</translation>
    </message>
</context>
<context>
    <name>quittance::BundleDialog</name>
    <message>
        <source>Products of the bundle %1</source>
        <translation>Produits de la suite %1</translation>
    </message>
    <message>
        <source>A subscription of this plan can take the place of subscriptions of these products, at the price of the plan. What was regrouped stays as it is.</source>
        <translation>Un abonnement à ce forfait peut remplacer des abonnements à ces produits, au prix du forfait. Ce qui est déjà regroupé ne change pas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produits</translation>
    </message>
    <message>
        <source>At least two. Without any, the plan is no bundle.</source>
        <translation>Au moins deux. Sans aucun, le forfait n’est pas une suite.</translation>
    </message>
</context>
<context>
    <name>quittance::CancellationRequest</name>
    <message>
        <source>There is no such state.</source>
        <translation>Cet état n’existe pas.</translation>
    </message>
    <message>
        <source>Enter the day on which it was received.</source>
        <translation>Indiquez la date de réception.</translation>
    </message>
    <message>
        <source>It cannot be received later than today.</source>
        <translation>Elle ne peut pas avoir été reçue après aujourd’hui.</translation>
    </message>
    <message>
        <source>Write down who asked for it.</source>
        <translation>Notez qui l’a demandé.</translation>
    </message>
</context>
<context>
    <name>quittance::CatalogPage</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonéré</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>number of subscriptions</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Products &amp; plans</source>
        <translation>Produits et forfaits</translation>
    </message>
    <message>
        <source>What you sell, how often it is billed and at what price</source>
        <translation>Ce que vous vendez, à quelle fréquence et à quel tarif</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Add a plan to a product, or with a new product</source>
        <translation>Ajouter un forfait à un produit existant ou nouveau</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Add something to sell</source>
        <translation>Ajouter quelque chose à vendre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the selected plan</source>
        <translation>Modifier le forfait sélectionné</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>Change the product of the selected plan</source>
        <translation>Modifier le produit du forfait sélectionné</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Copier le forfait</translation>
    </message>
    <message>
        <source>Make a plan with the same settings and prices</source>
        <translation>Créer un forfait avec les mêmes réglages et tarifs</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>Add a price version; subscriptions keep the price they have</source>
        <translation>Ajouter une version de tarif&#x202f;; les abonnements gardent le leur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a plan that was never used</source>
        <translation>Supprimer un forfait jamais utilisé</translation>
    </message>
    <message>
        <source>Its subscriptions</source>
        <translation>Ses abonnements</translation>
    </message>
    <message>
        <source>Show the subscriptions of the selected plan</source>
        <translation>Afficher les abonnements du forfait sélectionné</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>plans</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>One-off</source>
        <comment>plans</comment>
        <translation>Ponctuels</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>plans</comment>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Product, plan or code</source>
        <translation>Produit, forfait ou code</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Aucun forfait ne correspond</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>Rien n’est encore en vente</translation>
    </message>
    <message>
        <source>Create a plan: a product, its price and how often it is billed.</source>
        <translation>Créez un forfait&#xa0;: un produit, son tarif et sa fréquence de facturation.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Price versions of the plan</source>
        <translation>Versions de tarif du forfait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans</source>
        <translation>
            <numerusform>%Ln forfait</numerusform>
            <numerusform>%Ln forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan selected</source>
        <translation>Aucun forfait sélectionné</translation>
    </message>
    <message>
        <source>For VAT</source>
        <translation>Pour la TVA</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Plan code</source>
        <translation>Code du forfait</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarification</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>Exonéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never subscribed to</source>
        <translation>Jamais souscrit</translation>
    </message>
    <message>
        <source>%1 (to come)</source>
        <translation>%1 (à venir)</translation>
    </message>
    <message>
        <source>included</source>
        <translation>comprise</translation>
    </message>
    <message>
        <source>added</source>
        <translation>en sus</translation>
    </message>
    <message>
        <source>Select one plan first</source>
        <translation>Sélectionnez d’abord un forfait</translation>
    </message>
    <message>
        <source>Put on sale again</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Offer the plan again</source>
        <translation>Proposer de nouveau ce forfait</translation>
    </message>
    <message>
        <source>Stop selling the plan; what is sold goes on</source>
        <translation>Cesser de vendre le forfait&#x202f;; ce qui est vendu continue</translation>
    </message>
    <message>
        <source>Nobody has subscribed to this plan</source>
        <translation>Personne n’a souscrit ce forfait</translation>
    </message>
    <message>
        <source>Subscriptions use this plan: archive it instead</source>
        <translation>Des abonnements utilisent ce forfait&#xa0;: archivez-le plutôt</translation>
    </message>
    <message>
        <source>The plan is there and can be sold.</source>
        <translation>Le forfait est créé et peut être vendu.</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Le forfait est enregistré.</translation>
    </message>
    <message>
        <source>The product is there. Give it its first plan.</source>
        <translation>Le produit est créé. Donnez-lui son premier forfait.</translation>
    </message>
    <message>
        <source>The product is saved.</source>
        <translation>Le produit est enregistré.</translation>
    </message>
    <message>
        <source>The new price is there; subscriptions keep the price they have.</source>
        <translation>Le nouveau tarif est créé&#x202f;; les abonnements gardent le leur.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>La copie est %1.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 est archivé.</translation>
    </message>
    <message>
        <source>%1 is on sale again.</source>
        <translation>%1 est de nouveau en vente.</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>Supprimer le forfait %1&#x202f;?</translation>
    </message>
    <message>
        <source>It was never subscribed to. Its prices go with it.</source>
        <translation>Il n’a jamais été souscrit. Ses tarifs sont supprimés avec lui.</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Supprimer le forfait</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code du produit</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>à la journée</translation>
    </message>
    <message>
        <source>by the week</source>
        <translation>à la semaine</translation>
    </message>
    <message>
        <source>by the month</source>
        <translation>au mois</translation>
    </message>
    <message>
        <source>by the year</source>
        <translation>à l’année</translation>
    </message>
    <message>
        <source>Archiving plans</source>
        <translation>Archivage des forfaits</translation>
    </message>
    <message>
        <source>Putting plans on sale again</source>
        <translation>Remise en vente des forfaits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans are archived.</source>
        <translation>
            <numerusform>%Ln forfait est archivé.</numerusform>
            <numerusform>%Ln forfaits sont archivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans are on sale again.</source>
        <translation>
            <numerusform>%Ln forfait est de nouveau en vente.</numerusform>
            <numerusform>%Ln forfaits sont de nouveau en vente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price of the first tier</comment>
        <translation>à partir de&#xa0;%1</translation>
    </message>
    <message>
        <source>up to %1: %2</source>
        <translation>jusqu’à&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>beyond: %1</source>
        <translation>au-delà&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation>%1, forfait&#xa0;%2</translation>
    </message>
    <message>
        <source>in packages of %1</source>
        <translation>par lots de&#xa0;%1</translation>
    </message>
    <message>
        <source>minimum %1 a period</source>
        <translation>minimum&#xa0;%1 par période</translation>
    </message>
    <message>
        <source>set-up fee %1</source>
        <translation>frais de mise en service&#xa0;%1</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Show the editions and prices of a product side by side, for a customer</source>
        <translation>Montrer côte à côte les éditions et les prix d’un produit, pour un client</translation>
    </message>
    <message>
        <source>Nothing is on sale yet: create a plan first.</source>
        <translation>Rien n’est encore en vente&#xa0;: créez d’abord un forfait.</translation>
    </message>
    <message>
        <source>Move its subscribers to a price…</source>
        <translation>Faire passer ses abonnés à un tarif…</translation>
    </message>
    <message>
        <source>Bill present subscribers at the price that holds from a day on; what it brings in is shown first</source>
        <translation>Facturer les abonnés actuels au tarif en vigueur à partir d’un jour&#x202f;; ce qu’il rapporte est montré d’abord</translation>
    </message>
    <message>
        <source>Move them…</source>
        <translation>Les faire passer…</translation>
    </message>
    <message>
        <source>Nobody subscribes to this plan now.</source>
        <translation>Personne n’est abonné à ce forfait actuellement.</translation>
    </message>
    <message>
        <source>Voucher that it grants…</source>
        <translation>Bon d’achat offert…</translation>
    </message>
    <message>
        <source>Say what the first purchase of the selected plan gives to a workspace</source>
        <translation>Dire ce que le premier achat du forfait sélectionné offre à un espace de travail</translation>
    </message>
    <message>
        <source>First purchase grants</source>
        <translation>Le premier achat offre</translation>
    </message>
    <message>
        <source>A voucher for %1 — %2</source>
        <translation>Un bon d’achat pour %1 — %2</translation>
    </message>
    <message>
        <source>Only a premium plan that is paid by the year or longer grants vouchers</source>
        <translation>Seul un forfait Premium payé pour un an ou plus offre des bons d’achat</translation>
    </message>
    <message>
        <source>The voucher of the plan is saved.</source>
        <translation>Le bon d’achat du forfait est enregistré.</translation>
    </message>
    <message>
        <source>Products of the bundle…</source>
        <translation>Produits de la suite…</translation>
    </message>
    <message>
        <source>Name the products that the plan regroups at its price</source>
        <translation>Désigner les produits que le forfait regroupe à son prix</translation>
    </message>
    <message>
        <source>Regroups</source>
        <translation>Regroupe</translation>
    </message>
    <message>
        <source>A plan that is billed once is no bundle</source>
        <translation>Un forfait facturé une seule fois ne peut pas être une suite</translation>
    </message>
    <message>
        <source>A plan whose licences are counted is no bundle</source>
        <translation>Un forfait dont les licences sont comptées ne peut pas être une suite</translation>
    </message>
    <message>
        <source>The products of the bundle are saved.</source>
        <translation>Les produits de la suite sont enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions, of which %1 active</source>
        <translation>
            <numerusform>%Ln abonnement, dont %1 en cours</numerusform>
            <numerusform>%Ln abonnements, dont %1 en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CatalogRecords</name>
    <message>
        <source>The code %1 is taken already. Choose another one.</source>
        <translation>Le code %1 est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This product does not exist any more.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>The plan %1 counts licences of this kind. Make a new product for the other kind.</source>
        <translation>Le forfait %1 compte des licences de cette nature. Créez un autre produit pour l’autre nature.</translation>
    </message>
    <message>
        <source>Only team licences and seat licences are counted. Choose another kind for the product, or the quantity agreed.</source>
        <translation>Seules les licences par équipe et par utilisateur se comptent. Choisissez une autre nature de produit, ou la quantité convenue.</translation>
    </message>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>Subscriptions use this plan: product, frequency, pricing, billing type and count of licences stay as they are. Copy the plan and change the copy.</source>
        <translation>Des abonnements utilisent ce forfait&#xa0;: produit, périodicité, tarification, type de facturation et comptage des licences restent tels quels. Copiez le forfait et modifiez la copie.</translation>
    </message>
    <message>
        <source>Subscriptions have the price that starts on this day. Choose a later day: the new price counts from then on.</source>
        <translation>Des abonnements ont le tarif qui commence ce jour. Choisissez un jour ultérieur&#xa0;: le nouveau tarif vaudra à partir de cette date.</translation>
    </message>
    <message>
        <source>The plan has a price that does not fit: %1 Make a new plan, whose first price is entered with it.</source>
        <translation>Un tarif du forfait ne convient pas&#xa0;:&#xa0;%1 Créez un nouveau forfait&#xa0;: son premier tarif se saisit avec lui.</translation>
    </message>
</context>
<context>
    <name>quittance::CatalogService</name>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>This product does not exist any more.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>Subscriptions use the plan %1, so it cannot be deleted. Archive it instead: it is not sold any more, and what is sold goes on.</source>
        <translation>Des abonnements utilisent le forfait %1, qui ne peut donc pas être supprimé. Archivez-le plutôt&#xa0;: il ne sera plus vendu, et ce qui est vendu continue.</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>Il n’existe pas de forfait %1.</translation>
    </message>
    <message>
        <source>Vouchers are for the plan %1, so it cannot be deleted. Archive it instead.</source>
        <translation>Des bons d’achat portent sur le forfait %1&#xa0;: il ne peut pas être supprimé. Archivez-le.</translation>
    </message>
</context>
<context>
    <name>quittance::ChangeDialog</name>
    <message>
        <source>Change the subscription</source>
        <translation>Modifier l’abonnement</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Confirmer la modification</translation>
    </message>
    <message>
        <source>the subscription</source>
        <translation>l’abonnement</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>For&amp;fait</translation>
    </message>
    <message>
        <source>&amp;Billed</source>
        <translation>Fa&amp;cturé</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>&amp;Remise</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Prise d’effet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À p&amp;artir du</translation>
    </message>
    <message>
        <source>Taken off every period’s price before it is rounded, from this change on.</source>
        <translation>Déduite du prix de chaque période avant arrondi, à partir de cette modification.</translation>
    </message>
    <message>
        <source>Each plan says when a change to more or to less takes effect, and whether the days are settled. Another time needs the right to depart from terms.</source>
        <translation>Chaque forfait dit quand une modification à la hausse ou à la baisse prend effet, et si les jours sont régularisés. Une autre date demande le droit de déroger aux engagements.</translation>
    </message>
    <message>
        <source>The first day under the new terms. A day that is billed already is credited at the old terms and charged at the new ones.</source>
        <translation>Le premier jour aux nouvelles conditions. Un jour déjà facturé est crédité aux anciennes conditions et facturé aux nouvelles.</translation>
    </message>
    <message>
        <source>As set in the plan</source>
        <translation>Selon le forfait</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Subscriptions of the customer</source>
        <translation>Abonnements du client</translation>
    </message>
    <message>
        <source>It ends or changes already. Revoke this first, then change it.</source>
        <translation>Une fin ou une modification est déjà prévue. Annulez-la d’abord, puis modifiez l’abonnement.</translation>
    </message>
    <message>
        <source>%1 — %2 a year less</source>
        <comment>yearly, amount</comment>
        <translation>%1 — %2 de moins par an</translation>
    </message>
    <message>
        <source>Sold at this interval only.</source>
        <translation>Vendu à cette périodicité seulement.</translation>
    </message>
    <message>
        <source>The figures are being worked out…</source>
        <translation>Calcul des montants…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>With the next period: %1</source>
        <translation>Avec la période suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another time needs the right to depart from terms.</source>
        <translation>Une autre date demande le droit de déroger aux engagements.</translation>
    </message>
    <message>
        <source>This departs from what the plan says.</source>
        <translation>Cela déroge à ce que prévoit le forfait.</translation>
    </message>
    <message>
        <source>Enter the quantity.</source>
        <translation>Indiquez la quantité.</translation>
    </message>
    <message>
        <source>Enter the first day under the new terms.</source>
        <translation>Indiquez le premier jour aux nouvelles conditions.</translation>
    </message>
    <message>
        <source>Show how it stands now</source>
        <translation>Voir l’état actuel</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>P&amp;romotion code</source>
        <translation>C&amp;ode promotionnel</translation>
    </message>
    <message>
        <source>Did you receive a promotion code?</source>
        <translation>Le client a-t-il un code promotionnel&#x202f;?</translation>
    </message>
    <message>
        <source>Lowers the periods from the change on. Entered alone, it lowers those that are not billed yet; what is billed stays as it is.</source>
        <translation>Réduit les périodes à partir de la modification. Saisi seul, il réduit celles qui ne sont pas encore facturées&#x202f;; ce qui est facturé ne change pas.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Choose another plan, quantity or discount, or enter a code.</source>
        <translation>Rien ne change encore. Choisissez un autre forfait, une autre quantité ou remise, ou saisissez un code.</translation>
    </message>
    <message>
        <source>Add licences</source>
        <translation>Ajouter des licences</translation>
    </message>
    <message>
        <source>Add the licences</source>
        <translation>Ajouter les licences</translation>
    </message>
    <message>
        <source>Change something else…</source>
        <translation>Modifier autre chose…</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The account only allows adding licences. It stays in the history.</source>
        <translation>Le compte ne permet que l’ajout de licences. Le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Enter how many licences there are to be.</source>
        <translation>Rien n’est encore modifié. Indiquez le nombre de licences voulu.</translation>
    </message>
    <message>
        <source>%1 Enter more than there are.</source>
        <translation>%1 Indiquez-en plus qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Give the reason for going beyond what the account allows.</source>
        <translation>Donnez le motif pour dépasser ce que permet le compte.</translation>
    </message>
    <message>
        <source>This is an upgrade.</source>
        <translation>Modification à la hausse.</translation>
    </message>
    <message>
        <source>This is a downgrade.</source>
        <translation>Modification à la baisse.</translation>
    </message>
</context>
<context>
    <name>quittance::ChangeSummary</name>
    <message>
        <source>from %1, pro-rated by day</source>
        <translation>à partir du %1, régularisé au jour près</translation>
    </message>
    <message>
        <source>from %1, what is billed stays as it is</source>
        <translation>à partir du %1, ce qui est facturé ne change pas</translation>
    </message>
    <message>
        <source>from %1, with the next period</source>
        <translation>à partir du %1, avec la période suivante</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Sur la prochaine facture</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Lines of the next invoice</source>
        <translation>Lignes de la prochaine facture</translation>
    </message>
    <message>
        <source>Explain this amount</source>
        <translation>Expliquer ce montant</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>code, old terms, new terms</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>MRR %1 → %2 (%3)</source>
        <translation>MRR %1 → %2 (%3)</translation>
    </message>
    <message>
        <source>%1 excl. VAT</source>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>VAT %1: %2</source>
        <translation>TVA %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln jour sur %1</numerusform>
            <numerusform>%Ln jours sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is billed by today.</source>
        <translation>Rien n’est à facturer aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 excl. VAT is credited by the first invoice that is large enough for it.</source>
        <translation>%1 HT sont crédités par la première facture assez élevée.</translation>
    </message>
    <message>
        <source>%1 excl. VAT on %2, for %3 to %4</source>
        <translation>%1 HT le %2, du %3 au %4</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <comment>code, terms, day</comment>
        <translation>%1&#xa0;: %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>terms, day</comment>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>Saves %1 a month.</source>
        <translation>Économie de %1 par mois.</translation>
    </message>
</context>
<context>
    <name>quittance::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table, to paste it into a spreadsheet</source>
        <translation>Copier le tableau pour le coller dans un tableur</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>show the figures of the chart as a table</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Show the same figures as a table</source>
        <translation>Afficher les mêmes chiffres sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>quittance::ChoiceEdit</name>
    <message>
        <source>Any</source>
        <comment>value</comment>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose what the list shows. Drag a column to its place, or move it with Alt+Up and Alt+Down.</source>
        <translation>Choisissez ce que la liste affiche. Faites glisser une colonne à sa place, ou déplacez-la avec Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>A list shows at least one column.</source>
        <translation>Une liste affiche au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>quittance::Command</name>
    <message>
        <source>The connection broke and nothing was saved. Please try again.</source>
        <translation>La connexion a été coupée et rien n’a été enregistré. Réessayez.</translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Customer, number, amount or action</source>
        <translation>Client, numéro, montant ou action</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&gt; actions  @ customers  # documents  $ amounts  ? help  status:overdue</source>
        <translation>&gt; actions  @ clients  # documents  $ montants &#x202f;? aide  statut:retard</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
</context>
<context>
    <name>quittance::Company</name>
    <message>
        <source>Enter the company’s name; it is printed on invoices.</source>
        <translation>Saisissez le nom de la société&#x202f;; il est imprimé sur les factures.</translation>
    </message>
    <message>
        <source>The name is too long; %1 characters are the most.</source>
        <translation>Le nom est trop long&#x202f;; %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A SIRET begins with the SIREN; %1 does not begin with %2.</source>
        <translation>Un SIRET commence par le SIREN&#x202f;; %1 ne commence pas par %2.</translation>
    </message>
    <message>
        <source>The VAT number %1 belongs to another SIREN than %2; correct one of them.</source>
        <translation>Le numéro de TVA %1 correspond à un autre SIREN que %2&#x202f;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The share capital cannot be negative.</source>
        <translation>Le capital social ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use a code of two letters such as FR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays. Utilisez un code de deux lettres, par exemple FR.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; it looks like name@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail&#x202f;; elle s’écrit comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>Choose the company’s currency.</source>
        <translation>Choisissez la devise de la société.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Use fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue de ce programme. Utilisez fr ou en.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Use a name such as Europe/Paris.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Utilisez un nom tel qu’Europe/Paris.</translation>
    </message>
    <message>
        <source>The late-payment rate lies between 0 % and 100 % a year.</source>
        <translation>Le taux des pénalités de retard est compris entre 0&#xa0;% et 100&#xa0;% par an.</translation>
    </message>
    <message>
        <source>The company’s name is missing.</source>
        <translation>Le nom de la société manque.</translation>
    </message>
    <message>
        <source>The street of the company’s address is missing.</source>
        <translation>La rue manque dans l’adresse de la société.</translation>
    </message>
    <message>
        <source>The postcode of the company’s address is missing.</source>
        <translation>Le code postal manque dans l’adresse de la société.</translation>
    </message>
    <message>
        <source>The town of the company’s address is missing.</source>
        <translation>La ville manque dans l’adresse de la société.</translation>
    </message>
    <message>
        <source>The country of the company’s address is missing.</source>
        <translation>Le pays manque dans l’adresse de la société.</translation>
    </message>
    <message>
        <source>The company’s SIREN is missing.</source>
        <translation>Le SIREN de la société manque.</translation>
    </message>
    <message>
        <source>The legal form is missing, such as SAS, SARL or EI.</source>
        <translation>La forme juridique manque, par exemple SAS, SARL ou EI.</translation>
    </message>
    <message>
        <source>The share capital is missing; the law wants it on a company’s invoices.</source>
        <translation>Le capital social manque&#x202f;; la loi l’exige sur les factures d’une société.</translation>
    </message>
    <message>
        <source>The town of the trade register (RCS) is missing.</source>
        <translation>La ville du registre du commerce (RCS) manque.</translation>
    </message>
    <message>
        <source>The VAT number is missing. Under the franchise regime choose that regime instead.</source>
        <translation>Le numéro de TVA manque. Si vous relevez de la franchise en base, choisissez ce régime.</translation>
    </message>
    <message>
        <source>The rate of late-payment penalties is missing. Enter one or choose the legal default.</source>
        <translation>Le taux des pénalités de retard manque. Saisissez-en un ou choisissez le taux légal.</translation>
    </message>
</context>
<context>
    <name>quittance::CompanyFile</name>
    <message>
        <source>“%1” must be a text or a number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte ou un nombre.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” is not known in a company file. Remove it or correct its spelling.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu dans un fichier de société. Retirez-le ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>The currency changes: give “%1” in the new currency too.</source>
        <translation>La devise change&#xa0;: donnez aussi «&#xa0;%1&#xa0;» dans la nouvelle devise.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of days.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de jours.</translation>
    </message>
    <message>
        <source>“%1” must be standard or franchise.</source>
        <translation>«&#xa0;%1&#xa0;» doit être standard ou franchise.</translation>
    </message>
</context>
<context>
    <name>quittance::CompanyService</name>
    <message>
        <source>There is no company in this book yet. Create it first.</source>
        <translation>Il n’y a pas encore de société dans ce dossier. Créez-la d’abord.</translation>
    </message>
    <message>
        <source>Enter the day from which the rate for %1 counts.</source>
        <translation>Saisissez le jour à partir duquel s’applique le taux de %1.</translation>
    </message>
    <message>
        <source>There are two rates for %1 from the same day. Keep one.</source>
        <translation>Il y a deux taux pour %1 à partir du même jour. Gardez-en un.</translation>
    </message>
    <message>
        <source>A journal code has 1 to 10 digits or capital letters.</source>
        <translation>Un code journal compte 1 à 10 chiffres ou lettres majuscules.</translation>
    </message>
    <message>
        <source>An account number has 3 to 20 digits or capital letters.</source>
        <translation>Un numéro de compte compte 3 à 20 chiffres ou lettres majuscules.</translation>
    </message>
    <message>
        <source>The first number lies between 1 and 9,000,000.</source>
        <translation>Le premier numéro est compris entre 1 et 9&#x202f;000&#x202f;000.</translation>
    </message>
    <message>
        <source>Invoices and credit notes would print the same numbers. Choose another prefix.</source>
        <translation>Les factures et les avoirs porteraient les mêmes numéros. Choisissez un autre préfixe.</translation>
    </message>
    <message>
        <source>Documents of %1 are issued already: their numbers go on without a gap.</source>
        <translation>Des documents de %1 sont déjà émis&#xa0;: leurs numéros continuent sans rupture.</translation>
    </message>
    <message>
        <source>The numbering</source>
        <translation>la numérotation</translation>
    </message>
    <message>
        <source>%1 is not a member state of the European Union.</source>
        <translation>%1 n’est pas un État membre de l’Union européenne.</translation>
    </message>
    <message>
        <source>The rate for %1 lies between 0 % and 100 %.</source>
        <translation>Le taux de %1 est compris entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 is not a currency code such as USD.</source>
        <translation>%1 n’est pas un code de devise, comme USD.</translation>
    </message>
    <message>
        <source>%1 is the company’s own currency.</source>
        <translation>%1 est la devise de la société.</translation>
    </message>
    <message>
        <source>The rate for %1 must be above zero.</source>
        <translation>Le taux de %1 doit être supérieur à zéro.</translation>
    </message>
</context>
<context>
    <name>quittance::CompanySettings</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Wording of the invoices</source>
        <translation>Textes des factures</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation>&amp;Nom de la société</translation>
    </message>
    <message>
        <source>Legal &amp;form</source>
        <translation>&amp;Forme juridique</translation>
    </message>
    <message>
        <source>Share ca&amp;pital</source>
        <translation>Ca&amp;pital social</translation>
    </message>
    <message>
        <source>Not for sole traders.</source>
        <translation>Sauf pour une entreprise individuelle.</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Neuf chiffres.</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Fourteen digits, of the head office.</source>
        <translation>Quatorze chiffres, celui du siège.</translation>
    </message>
    <message>
        <source>&amp;RCS town</source>
        <translation>Ville du &amp;RCS</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>N° de &amp;TVA</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address, continued</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Web site</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Printed in the payment box.</source>
        <translation>Imprimé dans l’encadré de paiement.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Payment &amp;terms</source>
        <translation>Conditions de règ&amp;lement</translation>
    </message>
    <message>
        <source>Of customers without terms of their own.</source>
        <translation>Pour les clients qui n’ont pas les leurs.</translation>
    </message>
    <message>
        <source>&amp;Late payment penalties</source>
        <translation>Pénal&amp;ités de retard</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Taux annuel</translation>
    </message>
    <message>
        <source>Early payment, in French</source>
        <translation>Escompte, en français</translation>
    </message>
    <message>
        <source>Early payment, in English</source>
        <translation>Escompte, en anglais</translation>
    </message>
    <message>
        <source>Note below, in French</source>
        <translation>Note en bas, en français</translation>
    </message>
    <message>
        <source>Note below, in English</source>
        <translation>Note en bas, en anglais</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the documents</source>
        <translation>Lan&amp;gue des documents</translation>
    </message>
    <message>
        <source>Of new customers.</source>
        <translation>Pour les nouveaux clients.</translation>
    </message>
    <message>
        <source>Ti&amp;me zone</source>
        <translation>Fuseau h&amp;oraire</translation>
    </message>
    <message>
        <source>Decides which day it is.</source>
        <translation>Détermine le jour courant.</translation>
    </message>
    <message>
        <source>Legal default: ECB rate plus 10 points</source>
        <translation>Taux légal&#xa0;: taux de la BCE plus 10 points</translation>
    </message>
    <message>
        <source>A rate of our own</source>
        <translation>Un taux propre à la société</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Enter the rate of the penalties.</source>
        <translation>Saisissez le taux des pénalités.</translation>
    </message>
    <message>
        <source>Nothing can be issued until these are there, because the law asks for them:</source>
        <translation>Rien ne peut être émis tant que ces éléments manquent, car la loi les exige&#xa0;:</translation>
    </message>
    <message>
        <source>The company is saved.</source>
        <translation>La société est enregistrée.</translation>
    </message>
    <message>
        <source>Printed on every invoice. It is left empty under the VAT exemption of small businesses alone; its check digits are tested.</source>
        <translation>Imprimé sur chaque facture. Il n’est vide qu’en franchise en base de TVA&#x202f;; sa clé est contrôlée.</translation>
    </message>
    <message>
        <source>From the issue date on. The law allows 60 days, or 45 days to the end of the month, between businesses.</source>
        <translation>À compter de la date d’émission. Entre entreprises, la loi permet 60 jours, ou 45 jours fin de mois.</translation>
    </message>
</context>
<context>
    <name>quittance::CompanySetup</name>
    <message>
        <source>The first invoice will be %1.</source>
        <translation>La première facture portera le numéro %1.</translation>
    </message>
    <message>
        <source>Create my company</source>
        <translation>Créer ma société</translation>
    </message>
    <message>
        <source>Identity and VAT</source>
        <translation>Identité et TVA</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Your invoice</source>
        <translation>Votre facture</translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation>&amp;Nom de la société</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Forme juridique</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Neuf chiffres.</translation>
    </message>
    <message>
        <source>VAT &amp;regime</source>
        <translation>&amp;Régime de TVA</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>N° de &amp;TVA</translation>
    </message>
    <message>
        <source>Share &amp;capital (€)</source>
        <translation>&amp;Capital social (€)</translation>
    </message>
    <message>
        <source>Not for sole traders.</source>
        <translation>Sauf pour une entreprise individuelle.</translation>
    </message>
    <message>
        <source>RCS &amp;town</source>
        <translation>Vi&amp;lle du RCS</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Printed in the payment box of your invoices.</source>
        <translation>Imprimé dans l’encadré de paiement de vos factures.</translation>
    </message>
    <message>
        <source>&amp;Invoice numbers</source>
        <translation>Numéros de &amp;facture</translation>
    </message>
    <message>
        <source>{year} and {number:5} are filled in; numbers restart each year and have no gap.</source>
        <translation>{year} et {number:5} sont remplis&#x202f;; la numérotation recommence chaque année, sans rupture.</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Premier numéro</translation>
    </message>
    <message>
        <source>Higher than 1 when you move to Quittance in mid-year.</source>
        <translation>Supérieur à 1 si vous passez à Quittance en cours d’année.</translation>
    </message>
    <message>
        <source>&amp;Payment terms</source>
        <translation>&amp;Conditions de règlement</translation>
    </message>
    <message>
        <source>Subject to VAT</source>
        <translation>Assujetti à la TVA</translation>
    </message>
    <message>
        <source>Franchise: no VAT (art. 293 B of the CGI)</source>
        <translation>Franchise en base&#xa0;: pas de TVA (art.&#xa0;293&#xa0;B du CGI)</translation>
    </message>
    <message>
        <source>Due on the issue date</source>
        <translation>Échéance à la date d’émission</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>I opted to pay VAT on debits (on issue, not on receipt)</source>
        <translation>J’ai opté pour la TVA d’après les débits (à l’émission, non à l’encaissement)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Who issues the invoices?</source>
        <translation>Qui émet les factures&#x202f;?</translation>
    </message>
    <message>
        <source>How are your invoices numbered?</source>
        <translation>Comment vos factures sont-elles numérotées&#x202f;?</translation>
    </message>
    <message>
        <source>This is your invoice</source>
        <translation>Voici votre facture</translation>
    </message>
    <message>
        <source>The law asks for these on every invoice. Everything can be changed later in the settings.</source>
        <translation>La loi exige ces mentions sur chaque facture. Tout peut être modifié ensuite dans les paramètres.</translation>
    </message>
    <message>
        <source>One series without gaps per year, as the law asks. The format can be changed each new year.</source>
        <translation>Une série sans rupture par année, comme la loi l’exige. Le format peut changer à chaque nouvelle année.</translation>
    </message>
    <message>
        <source>A made-up example with your details. If it looks right, you are ready.</source>
        <translation>Un exemple fictif avec vos coordonnées. S’il vous convient, vous êtes prêt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter the capital as an amount, such as 10 000.</source>
        <translation>Saisissez le capital sous forme de montant, par exemple 10&#x202f;000.</translation>
    </message>
    <message>
        <source>The first number is a whole number from 1.</source>
        <translation>Le premier numéro est un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Drawing the example…</source>
        <translation>Tracé de l’exemple…</translation>
    </message>
    <message>
        <source>Leave without creating the company?</source>
        <translation>Quitter sans créer la société&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Ce que vous avez saisi ici ne sera pas conservé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>quittance::CompareDialog</name>
    <message>
        <source>Compare plans</source>
        <translation>Comparer les forfaits</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>&amp;Language of the customer</source>
        <translation>&amp;Langue du client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::ConditionBar</name>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>quittance::ConsentFields</name>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>The customer has &amp;accepted</source>
        <translation>Le client &amp;les a acceptées</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>A contact of the customer, or any name.</source>
        <translation>Un contact du client, ou tout autre nom.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Acceptées le</translation>
    </message>
    <message>
        <source>It stays in the history. Needs the right to depart from terms.</source>
        <translation>Il reste dans l’historique. Demande le droit de déroger aux conditions.</translation>
    </message>
    <message>
        <source>The versions in force today. Who has accepted them, when and how is kept for good; a change asks only for a version that the customer has not accepted yet.</source>
        <translation>Les versions en vigueur aujourd’hui. Qui les a acceptées, quand et comment, est conservé définitivement&#x202f;; une modification ne demande que la version que le client n’a pas encore acceptée.</translation>
    </message>
    <message>
        <source>Say that the customer has accepted the terms, or give the reason to go on without.</source>
        <translation>Indiquez que le client a accepté les conditions, ou donnez le motif pour continuer sans.</translation>
    </message>
    <message>
        <source>Say that the customer has accepted the terms.</source>
        <translation>Indiquez que le client a accepté les conditions.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Acceptées par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Reason to go on without</source>
        <translation>Motif pour continuer sans acceptation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The account only allows adding licences. It stays in the history.</source>
        <translation>Le compte ne permet que l’ajout de licences. Le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>%1 Anything else needs the right to depart from terms.</source>
        <translation>%1 Toute autre modification demande le droit de déroger aux conditions.</translation>
    </message>
    <message>
        <source>Give the reason for going beyond what the account allows.</source>
        <translation>Donnez le motif pour dépasser ce que permet le compte.</translation>
    </message>
</context>
<context>
    <name>quittance::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Add the contact</source>
        <translation>Ajouter le contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new contact</source>
        <translation>le nouveau contact</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>le contact</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Fonct&amp;ion</translation>
    </message>
    <message>
        <source>Accounting, management…</source>
        <translation>Comptabilité, direction…</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Receives the &amp;invoices</source>
        <translation>Reçoit les &amp;factures</translation>
    </message>
</context>
<context>
    <name>quittance::CountedTab</name>
    <message>
        <source>Select a subscription first</source>
        <translation>Sélectionnez d’abord un abonnement</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions whose licences are counted</source>
        <translation>Abonnements dont les licences sont comptées</translation>
    </message>
    <message>
        <source>Open the subscription</source>
        <translation>Ouvrir l’abonnement</translation>
    </message>
    <message>
        <source>Show the selected subscription in its list</source>
        <translation>Afficher l’abonnement sélectionné dans sa liste</translation>
    </message>
    <message>
        <source>No subscription of this workspace counts licences. Give it one whose plan counts teams or users; the plan says so in the catalogue.</source>
        <translation>Aucun abonnement de cet espace de travail ne compte de licences. Donnez-lui un forfait qui compte les équipes ou les utilisateurs&#x202f;; cela se règle dans le catalogue.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>per team or user, how it is counted</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Billed: %1, as counted on %2, for %3</source>
        <comment>licences, day, period</comment>
        <translation>Facturé&#xa0;: %1, décompte du %2, pour la période %3</translation>
    </message>
    <message>
        <source>Nothing is billed yet.</source>
        <translation>Rien n’est encore facturé.</translation>
    </message>
    <message>
        <source>Next: %1 for %2</source>
        <comment>licences, period</comment>
        <translation>Ensuite&#xa0;: %1 pour la période %2</translation>
    </message>
    <message>
        <source>Nothing is left to bill.</source>
        <translation>Il ne reste rien à facturer.</translation>
    </message>
    <message>
        <source>Next excl. VAT</source>
        <translation>Suivant HT</translation>
    </message>
</context>
<context>
    <name>quittance::CreditDialog</name>
    <message>
        <source>Credit note for the whole of %1</source>
        <translation>Avoir sur la totalité de %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Printed on the credit note, in the customer’s language.</source>
        <translation>Imprimé sur l’avoir, dans la langue du client.</translation>
    </message>
    <message>
        <source>Issue the credit note</source>
        <translation>Émettre l’avoir</translation>
    </message>
    <message>
        <source>Say why: the law asks for the reason of a credit note.</source>
        <translation>Indiquez pourquoi&#xa0;: la loi exige le motif d’un avoir.</translation>
    </message>
    <message>
        <source>The invoice stays as it is. The credit note gets a number in its own series, and the billed periods stay billed.</source>
        <translation>La facture reste telle quelle. L’avoir reçoit un numéro de sa propre série, et les périodes facturées restent facturées.</translation>
    </message>
</context>
<context>
    <name>quittance::CsvReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is out of place or never closed.</source>
        <translation>Ligne %1&#xa0;: un guillemet est mal placé ou n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MB.</source>
        <translation>La ligne %1 dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>La ligne %1 a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB.</source>
        <translation>Le fichier dépasse 50&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>Le fichier est vide. Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; write it without a thousands separator.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux nombres&#x202f;; écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-01-31 or 31/01/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez-la comme 2026-01-31 ou 31/01/2026.</translation>
    </message>
</context>
<context>
    <name>quittance::Currency</name>
    <message>
        <source>“%1” is not a currency. Use an ISO 4217 code such as EUR or USD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise. Utilisez un code ISO 4217, par exemple EUR ou USD.</translation>
    </message>
</context>
<context>
    <name>quittance::Customer</name>
    <message>
        <source>The name is too long; %1 characters are the most.</source>
        <translation>Le nom est trop long&#x202f;; %1 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; it looks like name@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail&#x202f;; elle s’écrit comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of customer. Use business or individual.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de client. Utilisez business ou individual.</translation>
    </message>
    <message>
        <source>“%1” is not a way to pay. Use transfer, card, direct_debit, paypal, cheque, cash or other.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode de règlement. Utilisez transfer, card, direct_debit, paypal, cheque, cash ou other.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>way to pay</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>“%1” is not a VAT decision. Use domestic, reverse_charge, outside_scope, exempt, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un traitement de TVA. Utilisez domestic, reverse_charge, outside_scope, exempt, ou laissez vide.</translation>
    </message>
    <message>
        <source>Enter the customer’s name; it is printed on invoices.</source>
        <translation>Saisissez le nom du client&#x202f;; il est imprimé sur les factures.</translation>
    </message>
    <message>
        <source>A customer code has at most 40 characters and no spaces, commas or semicolons.</source>
        <translation>Un code client compte 40 caractères au plus, sans espace, virgule ni point-virgule.</translation>
    </message>
    <message>
        <source>Choose the country; it decides the VAT.</source>
        <translation>Choisissez le pays&#x202f;; il détermine la TVA.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use a code of two letters such as FR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays. Utilisez un code de deux lettres, par exemple FR.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a code of two letters such as fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue. Utilisez un code de deux lettres, par exemple fr ou en.</translation>
    </message>
    <message>
        <source>Choose the customer’s currency.</source>
        <translation>Choisissez la devise du client.</translation>
    </message>
    <message>
        <source>The VAT number %1 belongs to another SIREN than %2; correct one of them.</source>
        <translation>Le numéro de TVA %1 correspond à un autre SIREN que %2&#x202f;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Give the reason for deciding the VAT by hand; it stays in the history.</source>
        <translation>Motivez le choix manuel de la TVA&#x202f;; le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>Enter the contact’s name.</source>
        <translation>Saisissez le nom du contact.</translation>
    </message>
    <message>
        <source>Enter an e-mail address; without one the contact cannot receive invoices.</source>
        <translation>Saisissez une adresse e-mail&#x202f;; sans elle, le contact ne peut pas recevoir de factures.</translation>
    </message>
    <message>
        <source>“%1” does not say what may be changed. Use all or add_licences.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas ce qui peut être modifié. Utilisez all ou add_licences.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerDialog</name>
    <message>
        <source>Decided by the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>VAT of our country</source>
        <translation>TVA de notre pays</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Hors champ de la TVA</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new customer</source>
        <translation>le nouveau client</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Generated if left blank.</source>
        <translation>Attribué automatiquement si vide.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address, continued</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Determines the VAT.</source>
        <translation>Détermine la TVA.</translation>
    </message>
    <message>
        <source>&amp;Language of the documents</source>
        <translation>&amp;Langue des documents</translation>
    </message>
    <message>
        <source>Documents are in French or English.</source>
        <translation>Les documents sont en français ou en anglais.</translation>
    </message>
    <message>
        <source>Cu&amp;rrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Payment &amp;terms</source>
        <translation>Conditions de &amp;règlement</translation>
    </message>
    <message>
        <source>Collection &amp;method</source>
        <translation>&amp;Mode de règlement</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>Nine digits, French businesses only.</source>
        <translation>Neuf chiffres, entreprises françaises uniquement.</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>N° de &amp;TVA</translation>
    </message>
    <message>
        <source>VAT &amp;decision</source>
        <translation>Ré&amp;gime de TVA</translation>
    </message>
    <message>
        <source>Reason o&amp;f the decision</source>
        <translation>Moti&amp;f du choix</translation>
    </message>
    <message>
        <source>Printed on the invoice.</source>
        <translation>Imprimé sur la facture.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Jamais imprimée.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>One invoice for each &amp;workspace</source>
        <translation>Une fact&amp;ure par espace de travail</translation>
    </message>
    <message>
        <source>With the country’s letters, such as DE123456789.</source>
        <translation>Avec les lettres du pays, par exemple DE123456789.</translation>
    </message>
    <message>
        <source>Well-formed number of the European Union.</source>
        <translation>Numéro de forme valable dans l’Union européenne.</translation>
    </message>
    <message>
        <source>The country decides on the VAT: France the plan’s rate; a business elsewhere in the European Union with a VAT number, reverse charge; outside of it, no French VAT on services.</source>
        <translation>Le pays décide de la TVA&#xa0;: en France, le taux du forfait&#x202f;; pour une entreprise d’un autre pays de l’Union européenne avec un numéro de TVA, l’autoliquidation&#x202f;; hors de l’Union, pas de TVA française sur les services.</translation>
    </message>
    <message>
        <source>Checked for its form and its check digits. With a valid number, a business in another country of the European Union is billed without VAT, and the invoice says so.</source>
        <translation>Contrôlé dans sa forme et sa clé. Avec un numéro valable, une entreprise d’un autre pays de l’Union européenne est facturée sans TVA, et la facture le mentionne.</translation>
    </message>
    <message>
        <source>Overrules what the country and the VAT number decide. It needs a reason, which is printed and kept.</source>
        <translation>L’emporte sur ce que décident le pays et le numéro de TVA. Il faut un motif, qui est imprimé et conservé.</translation>
    </message>
    <message>
        <source>Days after the issue date, to the end of the month or not. Empty: the company’s terms. 0 days: due on the issue date.</source>
        <translation>Jours après la date d’émission, fin de mois ou non. Vide&#xa0;: les conditions de la société. 0 jour&#xa0;: payable à la date d’émission.</translation>
    </message>
    <message>
        <source>How this customer usually pays; a subscription may have a method of its own.</source>
        <translation>Comment ce client paie d’habitude&#x202f;; un abonnement peut avoir son propre mode.</translation>
    </message>
    <message>
        <source>Nine digits with a check digit; a wrong one is refused. It is printed on the invoice.</source>
        <translation>Neuf chiffres dont une clé&#x202f;; un numéro faux est refusé. Il est imprimé sur la facture.</translation>
    </message>
    <message>
        <source>Chan&amp;ges allowed</source>
        <translation>Mod&amp;ifications permises</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Only adding licences</source>
        <translation>Ajout de licences uniquement</translation>
    </message>
    <message>
        <source>What may be changed of this customer’s subscriptions. Where only licences may be added, anything else needs the right to depart from terms, and a reason; ending a subscription stays possible.</source>
        <translation>Ce qui peut être modifié dans les abonnements de ce client. Quand seul l’ajout de licences est permis, toute autre modification demande le droit de déroger aux conditions et un motif&#x202f;; résilier un abonnement reste possible.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerMerge</name>
    <message>
        <source>Choose two different customers.</source>
        <translation>Choisissez deux clients différents.</translation>
    </message>
    <message>
        <source>%1 is archived. Take it out of the archive first, or keep the other one.</source>
        <translation>%1 est archivé. Sortez-le d’abord de l’archive, ou conservez l’autre.</translation>
    </message>
    <message>
        <source>One is a business, the other an individual: these are not the same debtor. Correct the one that is wrong first.</source>
        <translation>L’un est une entreprise, l’autre un particulier&#xa0;: ce n’est pas le même débiteur. Corrigez d’abord la fiche erronée.</translation>
    </message>
    <message>
        <source>Their SIREN numbers differ (%1 and %2): these are two companies in law. Correct the one that is wrong first.</source>
        <translation>Leurs numéros SIREN diffèrent (%1 et %2)&#xa0;: ce sont deux sociétés distinctes. Corrigez d’abord la fiche erronée.</translation>
    </message>
    <message>
        <source>Their VAT numbers differ (%1 and %2): their VAT may not be the same. Correct the one that is wrong first.</source>
        <translation>Leurs numéros de TVA diffèrent (%1 et %2)&#xa0;: leur TVA peut ne pas être la même. Corrigez d’abord la fiche erronée.</translation>
    </message>
    <message>
        <source>%1 is billed in %2, the survivor would have %3. Amounts in two currencies are not put together: end and settle what is in %2 first.</source>
        <translation>%1 est facturé en %2, le client conservé serait en %3. On ne réunit pas des montants en deux devises&#xa0;: clôturez et soldez d’abord ce qui est en %2.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerMerging</name>
    <message>
        <source>One of the two customers does not exist any more.</source>
        <translation>L’un des deux clients n’existe plus.</translation>
    </message>
    <message>
        <source>One of the two was merged already.</source>
        <translation>L’un des deux a déjà été fusionné.</translation>
    </message>
    <message>
        <source>A billing run is not finished. Finish it first, then merge.</source>
        <translation>Un lot de facturation n’est pas terminé. Terminez-le d’abord, puis fusionnez.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerNote</name>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>A note holds 4,000 characters. Make it shorter, or write two.</source>
        <translation>Une note contient 4&#x202f;000 caractères. Raccourcissez-la, ou écrivez-en deux.</translation>
    </message>
    <message>
        <source>A customer has 20 tags at most.</source>
        <translation>Un client a 20 étiquettes au plus.</translation>
    </message>
    <message>
        <source>“%1” is too long: a tag has 40 characters at most.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: une étiquette a 40 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerNotesTab</name>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Notes sur le client</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Write something down for colleagues</source>
        <translation>Noter quelque chose pour les collègues</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the selected note</source>
        <translation>Modifier la note sélectionnée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected note</source>
        <translation>Retirer la note sélectionnée</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>Sélectionnez d’abord une note</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Remove this note?</source>
        <translation>Retirer cette note&#x202f;?</translation>
    </message>
    <message>
        <source>Its text stays in the timeline.</source>
        <translation>Son texte reste dans la chronologie.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>La note est retirée.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPanel</name>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>The latest invoices</source>
        <translation>Dernières factures</translation>
    </message>
    <message>
        <source>Workspaces and sites</source>
        <translation>Espaces de travail et sites</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Contacts of the customer</source>
        <translation>Contacts du client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Products and services of the customer</source>
        <translation>Produits et services du client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Invoices of the customer</source>
        <translation>Factures du client</translation>
    </message>
    <message>
        <source>Workspace or site</source>
        <translation>Espace de travail ou site</translation>
    </message>
    <message>
        <source>Workspaces and sites of the customer</source>
        <translation>Espaces de travail et sites du client</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add a person on the customer’s side</source>
        <translation>Ajouter un interlocuteur chez le client</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the selected contact</source>
        <translation>Modifier le contact sélectionné</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected contact</source>
        <translation>Retirer le contact sélectionné</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <translation>Tout afficher dans la liste</translation>
    </message>
    <message>
        <source>Show the subscriptions of this customer in the list</source>
        <translation>Afficher les abonnements de ce client dans la liste</translation>
    </message>
    <message>
        <source>Show the documents of this customer in the list</source>
        <translation>Afficher les documents de ce client dans la liste</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>Ajouter un espace de travail</translation>
    </message>
    <message>
        <source>Add a unit of service with sites of its own</source>
        <translation>Ajouter une unité de service avec ses propres sites</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the selected workspace or site</source>
        <translation>Renommer l’espace de travail ou le site sélectionné</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Add a web site to the selected workspace</source>
        <translation>Ajouter un site web à l’espace de travail sélectionné</translation>
    </message>
    <message>
        <source>Remove the site</source>
        <translation>Retirer le site</translation>
    </message>
    <message>
        <source>Remove the selected site</source>
        <translation>Retirer le site sélectionné</translation>
    </message>
    <message>
        <source>MRR · billed %1 · due %2</source>
        <translation>MRR · facturé %1 · dû %2</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Abonnements actifs</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Net billed</source>
        <translation>Facturé HT</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>%1 (as the company)</source>
        <translation>%1 (comme la société)</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>comme la société</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>VAT decision</source>
        <translation>Régime de TVA</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>one for each workspace</source>
        <translation>une par espace de travail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>receives invoices</source>
        <translation>reçoit les factures</translation>
    </message>
    <message>
        <source>Select one customer first</source>
        <translation>Sélectionnez d’abord un client</translation>
    </message>
    <message>
        <source>Select a contact first</source>
        <translation>Sélectionnez d’abord un contact</translation>
    </message>
    <message>
        <source>Select a workspace or a site first</source>
        <translation>Sélectionnez d’abord un espace de travail ou un site</translation>
    </message>
    <message>
        <source>Select a site first</source>
        <translation>Sélectionnez d’abord un site</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Le contact est enregistré.</translation>
    </message>
    <message>
        <source>Remove the contact %1?</source>
        <translation>Retirer le contact %1&#x202f;?</translation>
    </message>
    <message>
        <source>The customer’s invoices stay as they are.</source>
        <translation>Les factures du client restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Retirer le contact</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>Le contact est retiré.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace is added.</source>
        <translation>L’espace de travail est ajouté.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace is renamed.</source>
        <translation>L’espace de travail est renommé.</translation>
    </message>
    <message>
        <source>Rename the site</source>
        <translation>Renommer le site</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>The site is renamed.</source>
        <translation>Le site est renommé.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>Host name, such as www.example.org</source>
        <translation>Nom d’hôte, par exemple www.exemple.fr</translation>
    </message>
    <message>
        <source>The site is added.</source>
        <translation>Le site est ajouté.</translation>
    </message>
    <message>
        <source>Remove the site %1?</source>
        <translation>Retirer le site %1&#x202f;?</translation>
    </message>
    <message>
        <source>A site that a subscription is assigned to stays.</source>
        <translation>Un site auquel un abonnement est affecté ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The site is removed.</source>
        <translation>Le site est retiré.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Figures, tags and information</source>
        <translation>Chiffres, étiquettes et informations</translation>
    </message>
    <message>
        <source>People on the customer’s side</source>
        <translation>Interlocuteurs chez le client</translation>
    </message>
    <message>
        <source>Notes and what happened</source>
        <translation>Notes et chronologie</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>amount</comment>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>amount</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Choose the words by which the customer is found again</source>
        <translation>Choisir les mots qui permettent de retrouver le client</translation>
    </message>
    <message>
        <source>%1 · merged into %2</source>
        <translation>%1 · fusionné dans %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merged customers</source>
        <translation>Clients fusionnés</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>sans site</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>site, date of purchase</comment>
        <translation>%1 · depuis le %2</translation>
    </message>
    <message>
        <source>next: %1 · %2</source>
        <comment>date, amount</comment>
        <translation>prochaine échéance&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>This customer was merged into another one</source>
        <translation>Ce client a été fusionné dans un autre</translation>
    </message>
    <message>
        <source>The tags are saved.</source>
        <translation>Les étiquettes sont enregistrées.</translation>
    </message>
    <message>
        <source>Credit that waits</source>
        <translation>Crédit en attente</translation>
    </message>
    <message>
        <source>Waits for billing</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>%1 excl. VAT</source>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>Main site</source>
        <translation>Site principal</translation>
    </message>
    <message>
        <source>%1 (main site)</source>
        <translation>%1 (site principal)</translation>
    </message>
    <message>
        <source>Not the main site any more</source>
        <translation>Ne plus en faire le site principal</translation>
    </message>
    <message>
        <source>Make it the main site</source>
        <translation>En faire le site principal</translation>
    </message>
    <message>
        <source>The customer is known by none of its sites any more</source>
        <translation>Aucun site n’est plus mis en avant pour ce client</translation>
    </message>
    <message>
        <source>Show the selected site in the overview as the one that the customer is known by</source>
        <translation>Mettre le site sélectionné en avant dans la vue d’ensemble du client</translation>
    </message>
    <message>
        <source>%1 is the main site.</source>
        <translation>%1 est le site principal.</translation>
    </message>
    <message>
        <source>The customer has no main site any more.</source>
        <translation>Le client n’a plus de site principal.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its payments</source>
        <translation>Ses règlements</translation>
    </message>
    <message>
        <source>Show what came in from this customer</source>
        <translation>Montrer les règlements de ce client</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Modifications permises</translation>
    </message>
    <message>
        <source>only adding licences</source>
        <translation>ajout de licences uniquement</translation>
    </message>
    <message>
        <source>%1: %2, by %3, %4</source>
        <comment>terms, date, person, how</comment>
        <translation>%1&#xa0;: %2, par %3, %4</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Conditions acceptées</translation>
    </message>
    <message>
        <source>%1, not billed yet</source>
        <translation>%1, pas encore facturé</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>À rembourser</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPicker</name>
    <message>
        <source>Name, code or city</source>
        <translation>Nom, code ou ville</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerRecords</name>
    <message>
        <source>%1 was changed by somebody else in the meantime. Look at the new values, then make your change again.</source>
        <translation>Quelqu’un d’autre a modifié %1 entre-temps. Regardez les nouvelles valeurs, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 already. Choose another one.</source>
        <translation>Le code %1 appartient déjà à %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has subscriptions that will be billed. End them first.</source>
        <translation>%1 a des abonnements à facturer. Mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>This contact does not exist any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>This customer has a workspace with this name already.</source>
        <translation>Ce client a déjà un espace de travail de ce nom.</translation>
    </message>
    <message>
        <source>This workspace does not exist any more.</source>
        <translation>Cet espace de travail n’existe plus.</translation>
    </message>
    <message>
        <source>This workspace has a site with this name already.</source>
        <translation>Cet espace de travail a déjà un site de ce nom.</translation>
    </message>
    <message>
        <source>This site does not exist any more.</source>
        <translation>Ce site n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was merged into %2 and never changes any more. Change %2 instead.</source>
        <translation>%1 a été fusionné dans %2 et ne change plus. Modifiez plutôt %2.</translation>
    </message>
    <message>
        <source>This note does not exist any more.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerService</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>There is no customer with the code %1.</source>
        <translation>Il n’y a pas de client avec le code %1.</translation>
    </message>
    <message>
        <source>This contact does not exist any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>This note does not exist any more.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomersPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>number of subscriptions</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>amount</comment>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount</comment>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>En retard (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Sans abonnement</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Who you bill, what they subscribe to and what they still owe</source>
        <translation>Qui vous facturez, ce à quoi ils sont abonnés et ce qu’ils vous doivent encore</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Add somebody to bill</source>
        <translation>Ajouter un client à facturer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the selected customer</source>
        <translation>Modifier le client sélectionné</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nouvel abonnement</translation>
    </message>
    <message>
        <source>Start a subscription for the selected customer</source>
        <translation>Créer un abonnement pour le client sélectionné</translation>
    </message>
    <message>
        <source>Show the documents of the selected customer</source>
        <translation>Afficher les documents du client sélectionné</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>customers</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Without subscription</source>
        <translation>Sans abonnement</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>There is no customer yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Add the first one, or import them from the tool that you used before.</source>
        <translation>Ajoutez le premier, ou importez-les depuis votre ancien outil.</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one customer first</source>
        <translation>Sélectionnez d’abord un client</translation>
    </message>
    <message>
        <source>Take back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Show the customer among the others again</source>
        <translation>Afficher de nouveau le client parmi les autres</translation>
    </message>
    <message>
        <source>Put the customer away; nothing is deleted</source>
        <translation>Mettre le client de côté&#x202f;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>This customer is archived</source>
        <translation>Ce client est archivé</translation>
    </message>
    <message>
        <source>The customer is there.</source>
        <translation>Le client est créé.</translation>
    </message>
    <message>
        <source>The customer is saved.</source>
        <translation>Le client est enregistré.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 est archivé.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Fusionner avec un autre…</translation>
    </message>
    <message>
        <source>Make two entries of the same customer one</source>
        <translation>Réunir deux fiches du même client</translation>
    </message>
    <message>
        <source>Show only the customers with a tag</source>
        <translation>N’afficher que les clients portant une étiquette</translation>
    </message>
    <message>
        <source>Name, code, city, VAT or tag</source>
        <translation>Nom, code, ville, TVA, étiquette</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tag, customers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No customer has a tag yet</source>
        <translation>Aucun client ne porte encore d’étiquette</translation>
    </message>
    <message>
        <source>The two customers are one.</source>
        <translation>Les deux clients n’en font plus qu’un.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customers?</source>
        <translation>
            <numerusform>Archiver %Ln client&#x202f;?</numerusform>
            <numerusform>Archiver %Ln clients&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln customers back from the archive?</source>
        <translation>
            <numerusform>Sortir %Ln client des archives&#x202f;?</numerusform>
            <numerusform>Sortir %Ln clients des archives&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted, and it can be undone.</source>
        <translation>Rien n’est supprimé, et l’opération peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are archived.</source>
        <translation>
            <numerusform>%Ln client est archivé.</numerusform>
            <numerusform>%Ln clients sont archivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are back.</source>
        <translation>
            <numerusform>%Ln client est de retour.</numerusform>
            <numerusform>%Ln clients sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving customers</source>
        <translation>Archivage des clients</translation>
    </message>
    <message>
        <source>Taking customers back</source>
        <translation>Sortie des archives</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Read customers from a CSV file, such as Stripe’s export</source>
        <translation>Lire des clients dans un fichier CSV, par exemple l’export de Stripe</translation>
    </message>
    <message>
        <source>Add or remove tags…</source>
        <translation>Ajouter ou retirer des étiquettes…</translation>
    </message>
    <message>
        <source>Change the tags of all selected customers</source>
        <translation>Modifier les étiquettes de tous les clients sélectionnés</translation>
    </message>
    <message>
        <source>Select the customers first</source>
        <translation>Sélectionnez d’abord les clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have other tags.</source>
        <translation>
            <numerusform>Les étiquettes de %Ln client sont modifiées.</numerusform>
            <numerusform>Les étiquettes de %Ln clients sont modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Modification des étiquettes</translation>
    </message>
    <message>
        <source>Statement of account…</source>
        <translation>Relevé de compte…</translation>
    </message>
    <message>
        <source>Show what moved the selected customer’s account, and what is open; print it or save it</source>
        <translation>Montrer les mouvements du compte du client sélectionné et ce qui reste ouvert&#x202f;; l’imprimer ou l’enregistrer</translation>
    </message>
    <message>
        <source>MRR %1, due %2</source>
        <translation>MRR %1, dû %2</translation>
    </message>
    <message>
        <source>This customer was merged into another one</source>
        <translation>Ce client a été fusionné avec un autre</translation>
    </message>
    <message>
        <source>Its payments</source>
        <translation>Ses règlements</translation>
    </message>
    <message>
        <source>Show what came in from the selected customer</source>
        <translation>Montrer les règlements du client sélectionné</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Voir les factures</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nouvel abonnement</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>As soon as a customer has a subscription, this page shows what it is worth, what was billed and what is still owed.</source>
        <translation>Dès qu’un client aura un abonnement, cette page montrera ce qu’il vaut, ce qui a été facturé et ce qui reste dû.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures en retard</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures à encaisser</translation>
    </message>
    <message>
        <source>Next renewals</source>
        <translation>Prochains renouvellements</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Aucune imprimante n’est configurée</translation>
    </message>
    <message>
        <source>Save the dashboard as a PDF file instead? You can print it later.</source>
        <translation>Enregistrer plutôt le tableau de bord dans un fichier PDF&#x202f;? Vous pourrez l’imprimer plus tard.</translation>
    </message>
    <message>
        <source>The printer did not take the dashboard.</source>
        <translation>L’imprimante n’a pas accepté le tableau de bord.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln sheets to the printer.</source>
        <translation>
            <numerusform>%Ln feuille envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln feuilles envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard</source>
        <comment>file name</comment>
        <translation>tableau-de-bord</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the dashboard as a PDF file</source>
        <translation>Enregistrer le tableau de bord dans un fichier PDF</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPaper</name>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · au %2</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardTexts</name>
    <message>
        <source>Not due yet</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>1 à 30 jours de retard</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31 à 60 jours de retard</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61 à 90 jours de retard</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>Plus de 90 jours de retard</translation>
    </message>
    <message>
        <source>%1 on the month before</source>
        <translation>%1 en un mois</translation>
    </message>
    <message>
        <source>%1 on the year before</source>
        <translation>%1 en 12 mois</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <translation>%1&#xa0;pt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12&#xa0;derniers mois</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>first day, last day, currency</comment>
        <translation>Du %1 au %2 · %3</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Net MRR churn</source>
        <translation>Attrition nette du MRR</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Encours client</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation>ARPU</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissements</translation>
    </message>
    <message>
        <source>Overdue share</source>
        <translation>Part en retard</translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the end of the period: what running subscriptions are worth in a month, at list price less recurring discounts, without VAT. A yearly price counts for a twelfth; one-off services do not count.</source>
        <translation>Revenu mensuel récurrent à la fin de la période&#xa0;: ce que valent en un mois les abonnements en cours, au prix catalogue moins les remises récurrentes, hors TVA. Un prix annuel compte pour un douzième&#x202f;; les prestations ponctuelles ne comptent pas.</translation>
    </message>
    <message>
        <source>The MRR lost in the period (churn and contraction) less expansion, as a share of the MRR at its start. Below zero, the customers who stay have grown by more than was lost.</source>
        <translation>MRR perdu pendant la période (résiliations et contraction) moins l’expansion, rapporté au MRR du début. En dessous de zéro, la croissance des clients restés dépasse les pertes.</translation>
    </message>
    <message>
        <source>What customers owe at the end of the period: invoices, with VAT, less what was paid or credited.</source>
        <translation>Ce que doivent les clients à la fin de la période&#xa0;: factures TTC, moins ce qui a été payé ou crédité d’un avoir.</translation>
    </message>
    <message>
        <source>Days sales outstanding: receivables ÷ sales of the last 90 days, with VAT, × 90. How many days of sales wait for their money.</source>
        <translation>Délai moyen d’encaissement&#xa0;: encours ÷ ventes TTC des 90&#xa0;derniers jours × 90. Combien de jours de ventes attendent leur règlement.</translation>
    </message>
    <message>
        <source>Annual recurring revenue: 12 × MRR at the end of the period.</source>
        <translation>Revenu annuel récurrent&#xa0;: 12 × MRR à la fin de la période.</translation>
    </message>
    <message>
        <source>Average revenue per customer and month: MRR ÷ customers with a paid subscription, at the end of the period.</source>
        <translation>Revenu moyen par client et par mois&#xa0;: MRR ÷ nombre de clients ayant un abonnement payant, à la fin de la période.</translation>
    </message>
    <message>
        <source>Payments received in the period, with VAT.</source>
        <translation>Règlements reçus pendant la période, TTC.</translation>
    </message>
    <message>
        <source>The share of the receivables whose due date had passed at the end of the period.</source>
        <translation>Part de l’encours dont l’échéance était dépassée à la fin de la période.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Pas encore de comparaison</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>Mouvements du MRR</translation>
    </message>
    <message>
        <source>Expected cash, 13 weeks, cumulative</source>
        <translation>Encaissements prévus, 13 semaines, cumulés</translation>
    </message>
    <message>
        <source>Open invoices on their due date plus the usual delay (the median of the payments of the last 12 months); later ones when those who paid even later did. What is more than 90 days late is not counted. Invoices to come from subscriptions are added with your payment terms and VAT as in the last 12 months. The lines add up from week to week. The early line is what comes if everybody pays like the quickest quarter, the late line like the slowest.</source>
        <translation>Factures ouvertes à leur échéance plus le retard habituel (médiane des règlements des 12 derniers mois)&#x202f;; celles qui sont plus en retard, lorsque ceux qui payaient encore plus tard ont payé. Ce qui a plus de 90 jours de retard n’est pas compté. S’y ajoutent les factures à venir des abonnements, avec vos conditions de règlement et la TVA des 12 derniers mois. Les courbes se cumulent de semaine en semaine. La courbe «&#xa0;tôt&#xa0;» suppose que tous paient comme le quart le plus rapide, la courbe «&#xa0;tard&#xa0;» comme le plus lent.</translation>
    </message>
    <message>
        <source>To be billed, 6 months</source>
        <translation>Facturation à venir, 6 mois</translation>
    </message>
    <message>
        <source>Charges, monthly</source>
        <translation>Nombre (mensuel)</translation>
    </message>
    <message>
        <source>Charges, longer</source>
        <translation>Nombre (plus long)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Réactivation</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Contraction</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>No paid subscription ran in these months.</source>
        <translation>Aucun abonnement payant n’était en cours pendant ces mois.</translation>
    </message>
    <message>
        <source>Nothing changed in these months: the MRR stayed at %1.</source>
        <translation>Rien n’a changé pendant ces mois&#xa0;: le MRR est resté à %1.</translation>
    </message>
    <message>
        <source>From %1 at the start of %2 to %3: %4 won, %5 lost.</source>
        <translation>De %1 au début de %2 à %3&#xa0;: %4 gagnés, %5 perdus.</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>What customers owe today, with VAT, by how many days ago it was due. Whatever the period above.</source>
        <translation>Ce que doivent les clients aujourd’hui, TTC, selon l’ancienneté de l’échéance. Quelle que soit la période choisie.</translation>
    </message>
    <message>
        <source>Nobody owes anything in %1 today.</source>
        <translation>Personne ne doit rien en %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>%1 owed, none of it overdue.</source>
        <translation>%1 dus, dont rien en retard.</translation>
    </message>
    <message>
        <source>%1 owed, of which %2 is overdue.</source>
        <translation>%1 dus, dont %2 en retard.</translation>
    </message>
    <message>
        <source>No invoice is open, nothing was paid lately, and no subscription will be billed.</source>
        <translation>Aucune facture n’est ouverte, rien n’a été encaissé récemment et aucun abonnement ne sera facturé.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Expected (forecast)</source>
        <translation>Attendu (prévision)</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Invoices to come</source>
        <translation>Factures à venir</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1 expected: %2 of open invoices, %3 of invoices to come.</source>
        <translation>%1 attendus&#xa0;: %2 de factures ouvertes, %3 de factures à venir.</translation>
    </message>
    <message numerus="yes">
        <source>Customers usually pay %Ln day(s) after the due date.</source>
        <translation>
            <numerusform>Les règlements arrivent d’ordinaire %Ln&#xa0;jour après l’échéance.</numerusform>
            <numerusform>Les règlements arrivent d’ordinaire %Ln&#xa0;jours après l’échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers usually pay %Ln day(s) before the due date.</source>
        <translation>
            <numerusform>Les règlements arrivent d’ordinaire %Ln&#xa0;jour avant l’échéance.</numerusform>
            <numerusform>Les règlements arrivent d’ordinaire %Ln&#xa0;jours avant l’échéance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers usually pay on the due date.</source>
        <translation>Les règlements arrivent d’ordinaire à l’échéance.</translation>
    </message>
    <message>
        <source>%1 is more than 90 days late and not counted.</source>
        <translation>%1 ont plus de 90&#xa0;jours de retard et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Monthly or more often</source>
        <translation>Mensuel ou plus fréquent</translation>
    </message>
    <message>
        <source>Quarterly, yearly or longer</source>
        <translation>Trimestriel, annuel ou plus</translation>
    </message>
    <message>
        <source>No paid subscription will be billed in the next 6 months.</source>
        <translation>Aucun abonnement payant ne sera facturé dans les 6&#xa0;prochains mois.</translation>
    </message>
    <message>
        <source>%1 to be billed, without VAT; %2 of it quarterly, yearly or longer.</source>
        <translation>%1 à facturer, hors TVA&#x202f;; dont %2 au trimestre, à l’année ou plus.</translation>
    </message>
    <message>
        <source>If paid early (forecast)</source>
        <translation>Si payé tôt (prévision)</translation>
    </message>
    <message>
        <source>If paid late (forecast)</source>
        <translation>Si payé tard (prévision)</translation>
    </message>
    <message>
        <source>Paid early</source>
        <translation>Payé tôt</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Payé tard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) bill other workspaces, too, and count whole.</source>
        <translation>
            <numerusform>%Ln document facture aussi d’autres espaces de travail et compte en entier.</numerusform>
            <numerusform>%Ln documents facturent aussi d’autres espaces de travail et comptent en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the monthly recurring revenue changed, per customer and day: new customers, customers who came back, customers who took more (expansion) or less (contraction), and customers who left (churn). Start + movements = end. Press a month to list its movements.</source>
        <translation>Comment le revenu mensuel récurrent a changé, par client et par jour&#xa0;: nouveaux clients, clients revenus, clients qui ont pris plus (expansion) ou moins (contraction) et clients partis (résiliation). Début + mouvements = fin. Cliquez sur un mois pour afficher ses mouvements.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1 vs same days last month</source>
        <translation>%1 sur un mois, à date</translation>
    </message>
    <message>
        <source>%1 vs same days last quarter</source>
        <translation>%1 sur un trimestre, à date</translation>
    </message>
    <message>
        <source>%1 vs same days last year</source>
        <translation>%1 sur un an, à date</translation>
    </message>
    <message>
        <source>Month so far</source>
        <translation>Mois en cours</translation>
    </message>
    <message>
        <source>%1 received since %2.</source>
        <comment>amount, day</comment>
        <translation>%1 encaissés depuis le %2.</translation>
    </message>
    <message>
        <source>%1 vs same day last month</source>
        <translation>%1 sur un mois, à date</translation>
    </message>
    <message>
        <source>%1 vs same day last quarter</source>
        <translation>%1 sur un trimestre, à date</translation>
    </message>
    <message>
        <source>%1 vs same day last year</source>
        <translation>%1 sur un an, à date</translation>
    </message>
    <message>
        <source>What subscriptions will be charged as their periods begin, without VAT, if nobody cancels. What is due already and not billed yet counts for this month. Licences count as they were billed last: the billing run counts them anew.</source>
        <translation>Ce que les abonnements seront facturés au fil de leurs échéances, hors TVA, si personne ne résilie. Ce qui est déjà échu et pas encore facturé compte pour ce mois-ci. Les licences comptent telles qu’elles ont été facturées en dernier&#xa0;: le lot de facturation les recompte.</translation>
    </message>
</context>
<context>
    <name>quittance::DatabaseService</name>
    <message>
        <source>%1 holds no book yet. Create a new one there, or choose another.</source>
        <translation>%1 ne contient pas encore de dossier. Créez-en un à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was made by an older version. Bring it up to date first; a copy is kept.</source>
        <translation>%1 provient d’une version antérieure. Mettez-le d’abord à jour&#x202f;; une copie est conservée.</translation>
    </message>
</context>
<context>
    <name>quittance::DateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Choisir dans le calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>This is not a date. Write for example 31/1, 31/01/2026, +30 or t for today.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 31/1, 31/01/2026, +30 ou t pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The date is before %1.</source>
        <translation>La date est antérieure au %1.</translation>
    </message>
    <message>
        <source>The date is after %1.</source>
        <translation>La date est postérieure au %1.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>quittance::DecideRequestDialog</name>
    <message>
        <source>Decide on the request</source>
        <translation>Décider de la demande</translation>
    </message>
    <message>
        <source>End the subscription</source>
        <translation>Résilier l’abonnement</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>Asked by %1 on %2.</source>
        <translation>Demandé par %1 le %2.</translation>
    </message>
    <message>
        <source>Requested last day: %1.</source>
        <translation>Dernier jour souhaité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Accept: it ends</source>
        <translation>&amp;Accepter&#xa0;: il se termine</translation>
    </message>
    <message>
        <source>&amp;Decline: it goes on</source>
        <translation>&amp;Refuser&#xa0;: il continue</translation>
    </message>
    <message>
        <source>&amp;Last day of use</source>
        <translation>&amp;Dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>Reaso&amp;n, for the customer</source>
        <translation>&amp;Motif, pour le client</translation>
    </message>
    <message>
        <source>The figures are being worked out…</source>
        <translation>Calcul des montants…</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Indiquez le dernier jour.</translation>
    </message>
    <message>
        <source>%1 ends on %2, as the customer asked.</source>
        <translation>%1 se termine le %2, comme le client l’a demandé.</translation>
    </message>
    <message>
        <source>The request is declined; %1 goes on.</source>
        <translation>La demande est refusée&#x202f;; %1 continue.</translation>
    </message>
</context>
<context>
    <name>quittance::Decimal</name>
    <message>
        <source>“%1” is not a number. Write it like 1234.56.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez-le comme 1234.56.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals; at most %2 are kept.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de décimales&#x202f;; %2 au plus sont conservées.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand.</translation>
    </message>
</context>
<context>
    <name>quittance::DecimalEdit</name>
    <message>
        <source>Enter at least %1.</source>
        <translation>Saisissez au moins %1.</translation>
    </message>
    <message>
        <source>Enter at most %1.</source>
        <translation>Saisissez au plus %1.</translation>
    </message>
</context>
<context>
    <name>quittance::DemoCompany</name>
    <message>
        <source>The sample company needs a day, at least one month and one customer.</source>
        <translation>La société d’exemple demande un jour, au moins un mois et un client.</translation>
    </message>
    <message>
        <source>Stopped. The sample company is not complete.</source>
        <translation>Interrompu. La société d’exemple est incomplète.</translation>
    </message>
    <message>
        <source>Writing the sample company…</source>
        <translation>Écriture de la société d’exemple…</translation>
    </message>
</context>
<context>
    <name>quittance::DetailPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fermer le panneau (Échap)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre à part</translation>
    </message>
</context>
<context>
    <name>quittance::DetailWindow</name>
    <message>
        <source>%1 — Quittance</source>
        <comment>window title</comment>
        <translation>%1 — Quittance</translation>
    </message>
</context>
<context>
    <name>quittance::DocumentOutput</name>
    <message>
        <source>No printer is set up</source>
        <translation>Aucune imprimante n’est installée</translation>
    </message>
    <message>
        <source>Save the documents as a PDF file instead? You can print it later.</source>
        <translation>Enregistrer plutôt les documents dans un fichier PDF&#x202f;? Vous pourrez l’imprimer plus tard.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Quittance documents</source>
        <translation>Documents Quittance</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln sheets to the printer.</source>
        <translation>
            <numerusform>%Ln feuille envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln feuilles envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save one PDF each in this folder</source>
        <translation>Enregistrer un PDF par document dans ce répertoire</translation>
    </message>
    <message>
        <source>Writing PDF files</source>
        <translation>Écriture des fichiers PDF</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files.</source>
        <translation>
            <numerusform>%Ln fichier enregistré.</numerusform>
            <numerusform>%Ln fichiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le répertoire</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>Lecture des documents…</translation>
    </message>
</context>
<context>
    <name>quittance::Domain</name>
    <message>
        <source>Enter a day after %1.</source>
        <translation>Indiquez un jour postérieur au %1.</translation>
    </message>
    <message>
        <source>A domain is registered for ten years at most. Check the year.</source>
        <translation>Un nom de domaine est enregistré pour dix ans au plus. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>“%1” is not a way for a domain to come. Use bought, transferred or connected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une origine de domaine. Utilisez bought, transferred ou connected.</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>domain</comment>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <comment>domain</comment>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>domain, by which way</comment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>“%1” is not a state of a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de domaine.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>domain</comment>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Transfer requested</source>
        <comment>domain</comment>
        <translation>Transfert demandé</translation>
    </message>
    <message>
        <source>Transfer in progress</source>
        <comment>domain</comment>
        <translation>Transfert en cours</translation>
    </message>
    <message>
        <source>Waiting for DNS</source>
        <comment>domain</comment>
        <translation>En attente du DNS</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>domain</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>domain, state</comment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>domain</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>domain</comment>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>domain</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>domain</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>%1 cannot become “%2”: it is “%3”.</source>
        <translation>%1 ne peut pas passer à «&#xa0;%2&#xa0;»&#xa0;: son état est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>The step before was on %1. Choose this day or a later one.</source>
        <translation>L’étape précédente date du %1. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>This day lies ahead. Enter the step when it is done.</source>
        <translation>Ce jour est à venir. Saisissez l’étape une fois qu’elle est faite.</translation>
    </message>
    <message>
        <source>Say why, for example “Locked by its owner”.</source>
        <translation>Indiquez le motif, par exemple «&#xa0;Verrouillé par le titulaire&#xa0;».</translation>
    </message>
    <message>
        <source>Enter until when it is registered.</source>
        <translation>Indiquez jusqu’à quand il est enregistré.</translation>
    </message>
    <message>
        <source>%1 is “%2”: there is nothing to renew yet.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: il n’y a encore rien à renouveler.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 a pris fin.</translation>
    </message>
    <message>
        <source>It is registered until %1 already. Choose a later day.</source>
        <translation>Il est déjà enregistré jusqu’au %1. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Mailboxes can be added once it is registered or connected.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;». Les boîtes e-mail pourront être ajoutées une fois le domaine enregistré ou connecté.</translation>
    </message>
    <message>
        <source>%1 is “%2”: no mailbox can be added.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: aucune boîte e-mail ne peut être ajoutée.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Enter until when it is renewed first.</source>
        <translation>%1 a expiré le %2. Indiquez d’abord jusqu’à quand il est renouvelé.</translation>
    </message>
    <message>
        <source>%1 has no site. Assign it to a site with a premium plan first.</source>
        <translation>%1 n’a pas de site. Affectez-le d’abord à un site doté d’un forfait Premium.</translation>
    </message>
    <message>
        <source>The site %1 has no premium plan that runs. A business mailbox needs one.</source>
        <translation>Le site %1 n’a pas de forfait Premium en cours. Une boîte e-mail professionnelle en exige un.</translation>
    </message>
    <message>
        <source>Enter the domain, for example maison-brume.fr.</source>
        <translation>Indiquez le domaine, par exemple maison-brume.fr.</translation>
    </message>
    <message>
        <source>Enter at most 100 characters.</source>
        <translation>Saisissez 100 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>quittance::DomainName</name>
    <message>
        <source>A part between two dots is missing.</source>
        <translation>Il manque une partie entre deux points.</translation>
    </message>
    <message>
        <source>“%1…” is too long: a part of a name has at most 63 characters.</source>
        <translation>«&#xa0;%1…&#xa0;» est trop long&#xa0;: une partie du nom compte 63 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a domain name. Letters, digits, hyphens and dots can.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas admis dans un nom de domaine. Les lettres, chiffres, tirets et points le sont.</translation>
    </message>
    <message>
        <source>“%1” begins or ends with a hyphen; no part of a name does.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou finit par un tiret, ce qu’aucune partie d’un nom ne fait.</translation>
    </message>
    <message>
        <source>“%1” has two hyphens as its third and fourth characters, which are reserved.</source>
        <translation>«&#xa0;%1&#xa0;» a deux tirets en troisième et quatrième position, qui sont réservés.</translation>
    </message>
    <message>
        <source>Enter the domain, for example maison-brume.fr.</source>
        <translation>Indiquez le domaine, par exemple maison-brume.fr.</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters.</source>
        <translation>Un nom de domaine compte 253 caractères au plus.</translation>
    </message>
    <message>
        <source>Enter the domain alone, without http:// and without what follows it.</source>
        <translation>Indiquez le domaine seul, sans http:// et sans ce qui le suit.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter what stands behind the @.</source>
        <translation>C’est une adresse e-mail. Indiquez ce qui suit l’arobase.</translation>
    </message>
    <message>
        <source>A domain name has no spaces and no invisible characters.</source>
        <translation>Un nom de domaine n’a ni espace ni caractère invisible.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name: some of its characters cannot stand in one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine&#xa0;: certains de ses caractères n’y sont pas admis.</translation>
    </message>
    <message>
        <source>The ending is missing, for example .fr.</source>
        <translation>Il manque l’extension, par exemple .fr.</translation>
    </message>
    <message>
        <source>An ending has letters. An address of numbers is not a domain.</source>
        <translation>Une extension comporte des lettres. Une adresse en chiffres n’est pas un domaine.</translation>
    </message>
</context>
<context>
    <name>quittance::DomainService</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 est déjà à l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This mailbox does not end.</source>
        <translation>Aucune fin n’est prévue pour cette boîte e-mail.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Take its end back first.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;». Annulez d’abord sa fin.</translation>
    </message>
    <message>
        <source>This domain does not exist any more.</source>
        <translation>Ce domaine n’existe plus.</translation>
    </message>
    <message>
        <source>This mailbox does not exist any more.</source>
        <translation>Cette boîte e-mail n’existe plus.</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Indiquez le dernier jour.</translation>
    </message>
    <message>
        <source>%1 starts on %2. Choose this day or a later one.</source>
        <translation>%1 commence le %2. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choisissez le client.</translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation>Choisissez le forfait.</translation>
    </message>
    <message>
        <source>The plan %1 is not one of the kind “%2” that renews. Choose another one.</source>
        <translation>Le forfait %1 n’est pas un forfait récurrent de type «&#xa0;%2&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This site is not one of the customer. Choose another one.</source>
        <translation>Ce site n’appartient pas au client. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This subscription bills another domain already. Choose another one.</source>
        <translation>Cet abonnement facture déjà un autre domaine. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This day lies ahead. Enter the step when it is done.</source>
        <translation>Ce jour est à venir. Saisissez l’étape une fois qu’elle est faite.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already.</source>
        <translation>%1 appartient déjà à %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>Le domaine %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is archived. Take the customer out of the archive first.</source>
        <translation>%1 est archivé. Sortez d’abord le client des archives.</translation>
    </message>
    <message>
        <source>%1 is here since %2. Choose this day or a later one.</source>
        <translation>%1 est ici depuis le %2. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>%1 does not end.</source>
        <translation>Aucune fin n’est prévue pour %1.</translation>
    </message>
    <message>
        <source>Only a plan of domains that renews orders a domain. Leave the name empty.</source>
        <translation>Seul un forfait de domaines qui se renouvelle commande un domaine. Laissez le nom vide.</translation>
    </message>
    <message>
        <source>The domain %1 is “%2”, and billed by it. End the domain first.</source>
        <translation>Le domaine %1 est «&#xa0;%2&#xa0;» et facturé par cet abonnement. Mettez d’abord fin au domaine.</translation>
    </message>
</context>
<context>
    <name>quittance::DomainSiteDialog</name>
    <message>
        <source>Assign to a site</source>
        <translation>Affecter à un site</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Any site of the customer, or the name of a new one. The subscription that bills it moves, too.</source>
        <translation>N’importe quel site du client, ou le nom d’un nouveau. L’abonnement qui le facture suit.</translation>
    </message>
</context>
<context>
    <name>quittance::DomainsPage</name>
    <message>
        <source>last day today</source>
        <translation>dernier jour aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <comment>until a domain expires</comment>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>expiry, days left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>billed until %1 only</source>
        <translation>facturé jusqu’au %1 seulement</translation>
    </message>
    <message>
        <source>billed until %1</source>
        <translation>facturé jusqu’au %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>Billed by</source>
        <translation>Facturé par</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Came by</source>
        <comment>bought, transferred, connected</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Bureau d’enregistrement</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Expiry, 12 months</source>
        <translation>Échéances sur 12 mois</translation>
    </message>
    <message>
        <source>Domains by the month in which they expire. What expired already counts for this month. Press a month to list its domains.</source>
        <translation>Domaines par mois d’échéance. Ce qui est déjà échu compte pour ce mois-ci. Choisissez un mois pour en lister les domaines.</translation>
    </message>
    <message>
        <source>Renew by themselves</source>
        <translation>Renouvelés automatiquement</translation>
    </message>
    <message>
        <source>To be renewed by hand</source>
        <translation>À renouveler à la main</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No domain expires in the next 12 months.</source>
        <translation>Aucun domaine n’arrive à échéance dans les 12 prochains mois.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>two counts</comment>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains renew by themselves</source>
        <translation>
            <numerusform>%Ln domaine se renouvelle de lui-même</numerusform>
            <numerusform>%Ln domaines se renouvellent d’eux-mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be renewed by hand</source>
        <comment>domains</comment>
        <translation>
            <numerusform>%Ln est à renouveler à la main</numerusform>
            <numerusform>%Ln sont à renouveler à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry in %1</source>
        <translation>Échéance en %1</translation>
    </message>
    <message>
        <source>Domains &amp; e-mail</source>
        <translation>Domaines et e-mail</translation>
    </message>
    <message>
        <source>Where they lead, until when they are registered, and their mailboxes</source>
        <translation>Le site auquel ils mènent, jusqu’à quand ils sont enregistrés, et leurs boîtes e-mail</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Domains that were neither refused nor ended.</source>
        <translation>Domaines qui n’ont été ni refusés ni terminés.</translation>
    </message>
    <message>
        <source>Expire soon</source>
        <translation>Échéance proche</translation>
    </message>
    <message>
        <source>Registered or connected domains whose expiry is within 60 days, or over.</source>
        <translation>Domaines enregistrés ou connectés dont l’échéance est dans les 60 jours, ou passée.</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Sans site</translation>
    </message>
    <message>
        <source>Domains that lead to no site yet.</source>
        <translation>Domaines qui ne mènent encore à aucun site.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Orders, transfers and connections that wait for a registry, another registrar or name servers.</source>
        <translation>Commandes, transferts et connexions qui attendent un registre, un autre bureau d’enregistrement ou des serveurs de noms.</translation>
    </message>
    <message>
        <source>Add a domain…</source>
        <translation>Ajouter un domaine…</translation>
    </message>
    <message>
        <source>Buy, transfer in or connect a domain</source>
        <translation>Acheter, transférer ou connecter un nom de domaine</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Étape suivante…</translation>
    </message>
    <message>
        <source>Record what became of the order, the transfer or the connection</source>
        <translation>Noter ce qu’est devenue la commande, le transfert ou la connexion</translation>
    </message>
    <message>
        <source>Renewed until…</source>
        <translation>Renouvelé jusqu’au…</translation>
    </message>
    <message>
        <source>Enter until when the registrar has renewed the domain</source>
        <translation>Saisir jusqu’à quand le bureau d’enregistrement a renouvelé le domaine</translation>
    </message>
    <message>
        <source>Assign to a site…</source>
        <translation>Affecter à un site…</translation>
    </message>
    <message>
        <source>Choose the site that the domain leads to</source>
        <translation>Choisir le site auquel le domaine mène</translation>
    </message>
    <message>
        <source>Add a mailbox…</source>
        <translation>Ajouter une boîte e-mail…</translation>
    </message>
    <message>
        <source>Buy a mailbox, or record one that was bought elsewhere</source>
        <translation>Acheter une boîte e-mail, ou noter une boîte achetée ailleurs</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>End the domain, its mailboxes and what bills them</source>
        <translation>Mettre fin au domaine, à ses boîtes et à ce qui les facture</translation>
    </message>
    <message>
        <source>Take the end back</source>
        <translation>Annuler la fin</translation>
    </message>
    <message>
        <source>Let the domain, and what ended with it, go on</source>
        <translation>Laisser continuer le domaine et ce qui prenait fin avec lui</translation>
    </message>
    <message>
        <source>Open the subscription</source>
        <translation>Ouvrir l’abonnement</translation>
    </message>
    <message>
        <source>Go to the subscription that bills the domain</source>
        <translation>Aller à l’abonnement qui facture le domaine</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Go to the customer of the domain</source>
        <translation>Aller au client du domaine</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change who reads the selected mailbox</source>
        <translation>Changer le titulaire de la boîte sélectionnée</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Changer de forfait…</translation>
    </message>
    <message>
        <source>Change the plan of the selected mailbox, with what it costs</source>
        <translation>Changer le forfait de la boîte sélectionnée, avec son coût</translation>
    </message>
    <message>
        <source>End the mailbox…</source>
        <translation>Mettre fin à la boîte…</translation>
    </message>
    <message>
        <source>End the selected mailbox and what bills it</source>
        <translation>Mettre fin à la boîte sélectionnée et à ce qui la facture</translation>
    </message>
    <message>
        <source>All</source>
        <comment>domains</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>domains</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>60 days</source>
        <comment>to the expiry</comment>
        <translation>60 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>to the expiry</comment>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>to the expiry</comment>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>domains</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Domain, customer or site</source>
        <translation>Domaine, client ou site</translation>
    </message>
    <message>
        <source>No domain matches</source>
        <translation>Aucun domaine ne correspond</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>Aucun domaine pour le moment</translation>
    </message>
    <message>
        <source>Buy one for a customer, transfer one in, or connect one that stays where it is.</source>
        <translation>Achetez-en un pour un client, transférez-en un, ou connectez-en un qui reste où il est.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte e-mail</translation>
    </message>
    <message>
        <source>none within 7 days</source>
        <translation>aucune dans les 7 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln within 7 days</source>
        <comment>domains</comment>
        <translation>
            <numerusform>%Ln dans les 7 jours</numerusform>
            <numerusform>%Ln dans les 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every domain has its site</source>
        <translation>chaque domaine a son site</translation>
    </message>
    <message>
        <source>choose their site</source>
        <translation>choisissez leur site</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>rien n’est en cours</translation>
    </message>
    <message>
        <source>for somebody’s answer</source>
        <translation>d’une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains</source>
        <translation>
            <numerusform>%Ln domaine</numerusform>
            <numerusform>%Ln domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>No domain selected</source>
        <translation>Aucun domaine sélectionné</translation>
    </message>
    <message>
        <source>The registrar renews it by itself</source>
        <translation>Renouvelé automatiquement par le bureau d’enregistrement</translation>
    </message>
    <message>
        <source>It does not renew by itself</source>
        <translation>Ne se renouvelle pas de lui-même</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subscription, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Commandé le</translation>
    </message>
    <message>
        <source>Transfer requested on</source>
        <translation>Transfert demandé le</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>In ASCII</source>
        <translation>En ASCII</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>Dans cet état depuis le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nothing: it is connected</source>
        <translation>Rien&#xa0;: il est connecté</translation>
    </message>
    <message>
        <source>Billed until</source>
        <translation>Facturé jusqu’au</translation>
    </message>
    <message>
        <source>No mailbox yet.</source>
        <translation>Aucune boîte e-mail pour le moment.</translation>
    </message>
    <message>
        <source>Mailboxes (%1)</source>
        <translation>Boîtes (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, last day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Select one domain first</source>
        <translation>Sélectionnez d’abord un domaine</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Il a pris fin</translation>
    </message>
    <message>
        <source>It waits for nothing</source>
        <translation>Il n’attend rien</translation>
    </message>
    <message>
        <source>It is not registered yet</source>
        <translation>Il n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Its end is planned already</source>
        <translation>Sa fin est déjà prévue</translation>
    </message>
    <message>
        <source>It does not end</source>
        <translation>Aucune fin n’est prévue</translation>
    </message>
    <message>
        <source>Nothing bills it</source>
        <translation>Rien ne le facture</translation>
    </message>
    <message>
        <source>Does not renew by itself</source>
        <translation>Ne se renouvelle plus</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Se renouvelle</translation>
    </message>
    <message>
        <source>Record that the registrar does not renew the domain by itself any more</source>
        <translation>Noter que le bureau d’enregistrement ne renouvelle plus le domaine automatiquement</translation>
    </message>
    <message>
        <source>Record that the registrar renews the domain by itself</source>
        <translation>Noter que le bureau d’enregistrement renouvelle le domaine automatiquement</translation>
    </message>
    <message>
        <source>Select a mailbox first</source>
        <translation>Sélectionnez d’abord une boîte</translation>
    </message>
    <message>
        <source>It was bought elsewhere</source>
        <translation>Elle a été achetée ailleurs</translation>
    </message>
    <message>
        <source>The domain is there.</source>
        <translation>Le domaine est ajouté.</translation>
    </message>
    <message>
        <source>The step of %1 is recorded.</source>
        <translation>L’étape de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The site of %1 is changed.</source>
        <translation>Le site de %1 est modifié.</translation>
    </message>
    <message>
        <source>The renewal of %1 is recorded.</source>
        <translation>Le renouvellement de %1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 renews by itself.</source>
        <translation>%1 se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>%1 does not renew by itself any more.</source>
        <translation>%1 ne se renouvelle plus de lui-même.</translation>
    </message>
    <message>
        <source>The end of %1 is planned.</source>
        <translation>La fin de %1 est prévue.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mailbox is there.</source>
        <translation>La boîte e-mail est ajoutée.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
</context>
<context>
    <name>quittance::DraftKeeper</name>
    <message>
        <source>What you typed here on %1 was not saved.</source>
        <translation>Ce que vous avez saisi ici le %1 n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>quittance::EndDomainDialog</name>
    <message>
        <source>End the mailbox</source>
        <translation>Mettre fin à la boîte</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>End the domain</source>
        <translation>Mettre fin au domaine</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Credit days already billed after this date</source>
        <translation>&amp;Créditer les jours déjà facturés après cette date</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>%1 ends on the same day.</source>
        <translation>%1 prend fin le même jour.</translation>
    </message>
    <message>
        <source>Nothing is billed for it.</source>
        <translation>Rien n’est facturé pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln mailboxes end with it.</source>
        <translation>
            <numerusform>Sa boîte e-mail prend fin avec lui.</numerusform>
            <numerusform>Ses %Ln boîtes e-mail prennent fin avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
</context>
<context>
    <name>quittance::EntryView</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Journal %1, entry %2 of %3: %4</source>
        <translation>Journal %1, écriture %2 du %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>quittance::ExplanationDialog</name>
    <message>
        <source>Explain this amount</source>
        <translation>Expliquer ce montant</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::ExportDialog</name>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>Classeur E&amp;xcel (XLSX)</translation>
    </message>
    <message>
        <source>&amp;CSV text file</source>
        <translation>Fichier texte &amp;CSV</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>The file holds what is shown: filtered and sorted as it is, with these columns: %1.</source>
        <translation>Le fichier contient ce qui est affiché, filtré et trié de même, avec ces colonnes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln rows of the list</source>
        <translation>
            <numerusform>&amp;Toute la liste (%Ln ligne)</numerusform>
            <numerusform>&amp;Toute la liste (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected rows (%Ln)</source>
        <translation>
            <numerusform>Seulement la &amp;sélection (%Ln ligne)</numerusform>
            <numerusform>Seulement la &amp;sélection (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>quittance::ExportService</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>quittance::FactList</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>quittance::FailureTable</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why it cannot be billed</source>
        <translation>Pourquoi il ne peut pas être facturé</translation>
    </message>
    <message>
        <source>What cannot be billed</source>
        <translation>Ce qui ne peut pas être facturé</translation>
    </message>
</context>
<context>
    <name>quittance::FileDrop</name>
    <message numerus="yes">
        <source>%Ln files were dropped. Drop one book or one CSV file.</source>
        <translation>
            <numerusform>%Ln fichier a été déposé. Déposez un dossier ou un fichier CSV.</numerusform>
            <numerusform>%Ln fichiers ont été déposés. Déposez un seul dossier ou un seul fichier CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a file of this computer. Save it here first.</source>
        <translation>%1 n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord ici.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the book or the CSV file itself.</source>
        <translation>%1 est un répertoire. Déposez le dossier ou le fichier CSV lui-même.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is neither a book nor a CSV file.</source>
        <translation>%1 n’est ni un dossier Quittance ni un fichier CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>quittance::FilterDialog</name>
    <message>
        <source>to</source>
        <comment>between the ends of a range</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>The first end is beyond the other one.</source>
        <translation>La première borne dépasse la seconde.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All criteria must match, together with the quick filter and the chips above the list.</source>
        <translation>Tous les critères s’appliquent, avec la recherche et les filtres au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the days of a range</comment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message>
        <source>%1: up to %2</source>
        <translation>%1&#xa0;: jusqu’à %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1&#xa0;: à partir de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>the first values</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::FirstSteps</name>
    <message>
        <source>Towards the first invoice</source>
        <translation>Vers la première facture</translation>
    </message>
    <message>
        <source>Five steps; what is done is ticked.</source>
        <translation>Cinq étapes&#x202f;; ce qui est fait est coché.</translation>
    </message>
    <message>
        <source>Do not show these steps any more</source>
        <translation>Ne plus afficher ces étapes</translation>
    </message>
    <message>
        <source>Complete your company</source>
        <translation>Compléter votre société</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Create a plan</source>
        <translation>Créer un forfait</translation>
    </message>
    <message>
        <source>Start a subscription</source>
        <translation>Commencer un abonnement</translation>
    </message>
    <message>
        <source>Issue the first invoice</source>
        <translation>Émettre la première facture</translation>
    </message>
    <message>
        <source>%1 — done</source>
        <translation>%1 — fait</translation>
    </message>
</context>
<context>
    <name>quittance::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quittance::FormErrors</name>
    <message numerus="yes">
        <source>%n field(s) need your attention.</source>
        <translation>
            <numerusform>%n champ demande votre attention.</numerusform>
            <numerusform>%n champs demandent votre attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::FormField</name>
    <message>
        <source>%1 (required)</source>
        <comment>label of a field</comment>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>quittance::HelpPanel</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Sujets de l’aide</translation>
    </message>
</context>
<context>
    <name>quittance::HoldersDialog</name>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>Classeur E&amp;xcel (XLSX)</translation>
    </message>
    <message>
        <source>&amp;CSV text file</source>
        <translation>Fichier texte &amp;CSV</translation>
    </message>
    <message>
        <source>Export licence holders</source>
        <translation>Relevé des licences facturées</translation>
    </message>
    <message>
        <source>One line for each team or member that was billed as a licence for the month, as it was counted then. The same month always gives the same file.</source>
        <translation>Une ligne par équipe ou membre facturé comme licence au titre du mois, tel qu’il a été compté alors. Le même mois donne toujours le même fichier.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Licence holders %1</source>
        <comment>month</comment>
        <translation>Licences facturées %1</translation>
    </message>
    <message>
        <source>No licence was billed for %1. Bill the month first, or choose another one.</source>
        <translation>Aucune licence n’a été facturée pour %1. Facturez d’abord ce mois, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>quittance::Iban</name>
    <message>
        <source>“%1” is not an IBAN; it begins with two letters and two digits, such as FR76, and has 15 to 34 characters.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un IBAN&#x202f;; il commence par deux lettres et deux chiffres, par exemple FR76, et compte 15 à 34 caractères.</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 characters, this one has %3; check it.</source>
        <translation>Un IBAN de %1 compte %2 caractères, celui-ci en a %3&#x202f;; vérifiez-le.</translation>
    </message>
    <message>
        <source>The IBAN %1 does not add up; a character is wrong or two are swapped.</source>
        <translation>La clé de l’IBAN %1 est fausse&#x202f;; un caractère est erroné ou deux sont inversés.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC; it has 8 or 11 characters, such as PSSTFRPPXXX.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un BIC&#x202f;; il compte 8 ou 11 caractères, par exemple PSSTFRPPXXX.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>Contrôle et import</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>One line per customer: code, name, country, VAT number, address… Existing codes are updated.</source>
        <translation>Une ligne par client&#xa0;: code, nom, pays, numéro de TVA, adresse… Un code existant est mis à jour.</translation>
    </message>
    <message>
        <source>One line per plan: product, plan, price, billing frequency, VAT rate. A changed price becomes a new version; present subscriptions keep theirs.</source>
        <translation>Une ligne par forfait&#xa0;: produit, forfait, prix, fréquence de facturation, taux de TVA. Un prix modifié devient une nouvelle version&#x202f;; les abonnements en cours gardent le leur.</translation>
    </message>
    <message>
        <source>One line per subscription: code, customer, plan, quantity, start date… Import customers and catalogue first.</source>
        <translation>Une ligne par abonnement&#xa0;: code, client, forfait, quantité, date de début… Importez d’abord les clients et le catalogue.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Choisir un fichier CSV…</translation>
    </message>
    <message>
        <source>UTF-8 or Windows-1252; separated by semicolons, commas or tabs; the first line names the columns.</source>
        <translation>UTF-8 ou Windows-1252&#x202f;; séparé par des points-virgules, des virgules ou des tabulations&#x202f;; la première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>Which column holds what? What was found by its name is filled in already.</source>
        <translation>Quelle colonne contient quoi&#x202f;? Ce qui a été reconnu par son nom est déjà rempli.</translation>
    </message>
    <message>
        <source>Import the good lines although others have errors</source>
        <translation>Importer les lignes correctes même si d’autres ont des erreurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>What the import does, line by line</source>
        <translation>Ce que fait l’import, ligne par ligne</translation>
    </message>
    <message>
        <source>Teams and members</source>
        <translation>Équipes et membres</translation>
    </message>
    <message>
        <source>One line per member and team: customer, team, e-mail, name. A team that is not there is made; nobody is taken out of a team.</source>
        <translation>Une ligne par membre et équipe&#xa0;: client, équipe, e-mail, nom. Une équipe absente est créée&#x202f;; personne n’est retiré d’une équipe.</translation>
    </message>
    <message>
        <source>Correct the file, or choose to import the good lines</source>
        <translation>Corrigez le fichier, ou choisissez d’importer les lignes correctes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln lines</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— absent du fichier —</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Import terminé&#xa0;: %1 nouveaux, %2 modifiés.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 with errors.</source>
        <translation>Import terminé&#xa0;: %1 nouveaux, %2 modifiés, %3 inchangés, %4 en erreur.</translation>
    </message>
    <message>
        <source>The file would give: %1 new, %2 changed, %3 unchanged, %4 with errors.</source>
        <translation>Le fichier donnerait&#xa0;: %1 nouveaux, %2 modifiés, %3 inchangés, %4 en erreur.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Some lines have errors. Nothing is written until you decide.</source>
        <translation>Certaines lignes ont des erreurs. Rien n’est écrit avant votre décision.</translation>
    </message>
    <message>
        <source>Periods that start before this day were billed elsewhere</source>
        <translation>Les périodes commençant avant ce jour ont été facturées ailleurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>There is nothing new in the file</source>
        <translation>Le fichier n’apporte rien de nouveau</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose it</source>
        <translation>Déposez un fichier CSV ici, ou choisissez-le</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln ligne, %1</numerusform>
            <numerusform>%Ln lignes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <source>The import is undone: nobody counts through this file any more.</source>
        <translation>L’import est annulé&#xa0;: plus personne ne compte du fait de ce fichier.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportRun</name>
    <message>
        <source>“%1” occurs twice in the file.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is neither services nor goods.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne ni des services ni des marchandises.</translation>
    </message>
    <message>
        <source>A rate has at most four decimals.</source>
        <translation>Un taux compte quatre décimales au plus.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Business or individual</source>
        <translation>Entreprise ou particulier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Payment terms in days</source>
        <translation>Délai de règlement en jours</translation>
    </message>
    <message>
        <source>Collection method</source>
        <translation>Mode de règlement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code du produit</translation>
    </message>
    <message>
        <source>Product name, French</source>
        <translation>Nom du produit, français</translation>
    </message>
    <message>
        <source>Product name, English</source>
        <translation>Nom du produit, anglais</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Services or goods</source>
        <translation>Services ou marchandises</translation>
    </message>
    <message>
        <source>Plan code</source>
        <translation>Code du forfait</translation>
    </message>
    <message>
        <source>Plan name, French</source>
        <translation>Nom du forfait, français</translation>
    </message>
    <message>
        <source>Plan name, English</source>
        <translation>Nom du forfait, anglais</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Recurring or one-off</source>
        <translation>Récurrent ou ponctuel</translation>
    </message>
    <message>
        <source>Interval count</source>
        <translation>Nombre d’intervalles</translation>
    </message>
    <message>
        <source>Interval unit</source>
        <translation>Unité d’intervalle</translation>
    </message>
    <message>
        <source>VAT rate, per cent</source>
        <translation>Taux de TVA, en&#xa0;%</translation>
    </message>
    <message>
        <source>Price includes VAT</source>
        <translation>Prix TVA comprise</translation>
    </message>
    <message>
        <source>Subscription code</source>
        <translation>Code de l’abonnement</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>Dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>Discount, per cent</source>
        <translation>Remise, en&#xa0;%</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail of the member</source>
        <translation>E-mail du membre</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>Nom du membre</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir du</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Cette valeur manque.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>L’import a été interrompu&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header has %2.</source>
        <translation>La ligne a %1 cellules, l’en-tête en a %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB.</source>
        <translation>Le fichier dépasse 50&#xa0;Mo.</translation>
    </message>
    <message>
        <source>No column gives “%1”. Choose one, or name it %2 in the file.</source>
        <translation>Aucune colonne ne donne «&#xa0;%1&#xa0;». Choisissez-en une, ou nommez-la %2 dans le fichier.</translation>
    </message>
    <message>
        <source>This subscription belongs to another customer.</source>
        <translation>Cet abonnement appartient à un autre client.</translation>
    </message>
    <message>
        <source>This subscription runs on another plan; change it in the window.</source>
        <translation>Cet abonnement relève d’un autre forfait&#x202f;; changez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>There is no customer “%1”. Import the customers first.</source>
        <translation>Il n’y a pas de client «&#xa0;%1&#xa0;». Importez d’abord les clients.</translation>
    </message>
    <message>
        <source>This customer has several workspaces: name one of them.</source>
        <translation>Ce client a plusieurs espaces de travail&#xa0;: indiquez lequel.</translation>
    </message>
    <message>
        <source>This customer has no workspace “%1”.</source>
        <translation>Ce client n’a pas d’espace de travail «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The team “%1” is archived. Take it out of the archive first.</source>
        <translation>L’équipe «&#xa0;%1&#xa0;» est archivée. Désarchivez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 (new team)</source>
        <translation>%1 (nouvelle équipe)</translation>
    </message>
    <message>
        <source>There is no plan “%1”. Import the catalogue first.</source>
        <translation>Il n’y a pas de forfait «&#xa0;%1&#xa0;». Importez d’abord le catalogue.</translation>
    </message>
    <message>
        <source>The plan “%1” has no price in %2.</source>
        <translation>Le forfait «&#xa0;%1&#xa0;» n’a pas de prix en %2.</translation>
    </message>
    <message>
        <source>A discount has at most four decimals.</source>
        <translation>Une remise compte quatre décimales au plus.</translation>
    </message>
    <message>
        <source>This subscription is billed until %1 already; the day given cannot change that.</source>
        <translation>Cet abonnement est déjà facturé jusqu’au %1&#x202f;; le jour indiqué n’y peut rien changer.</translation>
    </message>
    <message>
        <source>This subscription is billed until %1; an import cannot change what was billed.</source>
        <translation>Cet abonnement est facturé jusqu’au %1&#x202f;; un import ne peut pas modifier ce qui a été facturé.</translation>
    </message>
    <message>
        <source>Flat, per unit, graduated, volume or package</source>
        <translation>Fixe, à l’unité, par tranches, au volume ou par lot</translation>
    </message>
    <message>
        <source>Tiers: up to, price and fee of each</source>
        <translation>Tranches&#xa0;: borne, prix et forfait de chacune</translation>
    </message>
    <message>
        <source>Units in a package</source>
        <translation>Unités par lot</translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation>Engagement minimum</translation>
    </message>
    <message>
        <source>Set-up fee</source>
        <translation>Frais de mise en service</translation>
    </message>
</context>
<context>
    <name>quittance::InterfaceSettings</name>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Taille des &amp;caractères</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>For you on this computer only. Changes take effect immediately.</source>
        <translation>Pour vous, sur cet ordinateur seulement. Les modifications s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>size of the text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quittance::Invoice</name>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceLook</name>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message numerus="yes">
        <source>Overdue (%Ln d)</source>
        <translation>
            <numerusform>En retard (%Ln j)</numerusform>
            <numerusform>En retard (%Ln j)</numerusform>
        </translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>The lines are in French, as the customer reads them.</source>
        <translation>Les lignes sont en français, la langue du client.</translation>
    </message>
    <message>
        <source>The lines are in English, as the customer reads them.</source>
        <translation>Les lignes sont en anglais, la langue du client.</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicePanel</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lignes du document</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base HT</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>VAT of the document</source>
        <translation>TVA du document</translation>
    </message>
    <message>
        <source>Journal entry of the document</source>
        <translation>Écriture comptable du document</translation>
    </message>
    <message>
        <source>Double-click a line to see how its amount came about.</source>
        <translation>Double-cliquez sur une ligne pour voir son calcul.</translation>
    </message>
    <message>
        <source>credits %1: %2</source>
        <translation>avoir sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>credited by %1</source>
        <translation>créditée par l’avoir %1</translation>
    </message>
    <message>
        <source>still due: %1, by %2</source>
        <translation>reste dû&#xa0;: %1, échéance le %2</translation>
    </message>
    <message>
        <source>Select one document to see it.</source>
        <translation>Sélectionnez un document pour le voir.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Net %1   VAT %2   Total %3</source>
        <translation>HT %1   TVA %2   TTC %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln jour sur %1</numerusform>
            <numerusform>%Ln jours sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>payment</comment>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Payments of the document</source>
        <translation>Règlements du document</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, method</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A credit note is not paid.</source>
        <translation>Un avoir ne se paie pas.</translation>
    </message>
    <message>
        <source>Total %1   received %2   still due %3</source>
        <translation>Total %1   encaissé %2   reste dû %3</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <comment>day, person</comment>
        <translation>saisi le %1 par %2</translation>
    </message>
    <message>
        <source>credits %1 of %2</source>
        <comment>invoice, day</comment>
        <translation>avoir sur %1 du %2</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceService</name>
    <message>
        <source>This document does not exist.</source>
        <translation>Ce document n’existe pas.</translation>
    </message>
    <message>
        <source>There is no document with the number %1.</source>
        <translation>Il n’y a pas de document portant le numéro %1.</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>amount</comment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Billing history</source>
        <translation>Historique de facturation</translation>
    </message>
    <message>
        <source>Every invoice and credit note, and what is still to come in</source>
        <translation>Toutes les factures et tous les avoirs, et ce qui reste à encaisser</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the selected documents as one job</source>
        <translation>Imprimer les documents sélectionnés en une seule tâche</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>See the selected documents as they will print</source>
        <translation>Voir les documents sélectionnés tels qu’ils seront imprimés</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save the selected documents in one PDF file</source>
        <translation>Enregistrer les documents sélectionnés dans un seul fichier PDF</translation>
    </message>
    <message>
        <source>Save one PDF each</source>
        <translation>Enregistrer un PDF par document</translation>
    </message>
    <message>
        <source>Save each selected document in a file of its own</source>
        <translation>Enregistrer chaque document sélectionné dans son propre fichier</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer payée</translation>
    </message>
    <message>
        <source>Credit the invoice</source>
        <translation>Émettre un avoir</translation>
    </message>
    <message>
        <source>Issue a credit note for the whole of the invoice</source>
        <translation>Émettre un avoir sur la totalité de la facture</translation>
    </message>
    <message>
        <source>Explain this amount</source>
        <translation>Expliquer ce montant</translation>
    </message>
    <message>
        <source>Show how the amount of the line came about</source>
        <translation>Montrer comment le montant de la ligne est calculé</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Go to the customer of the document</source>
        <translation>Aller au client du document</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices in %1</source>
        <translation>
            <numerusform>%Ln facture en %1</numerusform>
            <numerusform>%Ln factures en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>documents</comment>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>documents</comment>
        <translation>Créditées</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Number, customer or amount</source>
        <translation>Numéro, client ou montant</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>Nothing was issued yet</source>
        <translation>Rien n’a encore été émis</translation>
    </message>
    <message>
        <source>The billing run issues the invoices of all subscriptions that are due.</source>
        <translation>Le lot de facturation émet les factures de tous les abonnements à échéance.</translation>
    </message>
    <message>
        <source>One billing run</source>
        <translation>Un lot de facturation</translation>
    </message>
    <message>
        <source>One subscription</source>
        <translation>Un abonnement</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Chosen dates</source>
        <translation>Dates choisies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1, outstanding %2</source>
        <translation>total %1, reste dû %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No document selected</source>
        <translation>Aucun document sélectionné</translation>
    </message>
    <message>
        <source>Select a document first</source>
        <translation>Sélectionnez d’abord un document</translation>
    </message>
    <message>
        <source>Select one document first</source>
        <translation>Sélectionnez d’abord un seul document</translation>
    </message>
    <message>
        <source>A credit note is not paid</source>
        <translation>Un avoir ne s’encaisse pas</translation>
    </message>
    <message>
        <source>It is credited</source>
        <translation>Elle est créditée d’un avoir</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>Plus rien n’est dû</translation>
    </message>
    <message>
        <source>A credit note is not credited</source>
        <translation>Un avoir ne se crédite pas</translation>
    </message>
    <message>
        <source>It is credited already by %1</source>
        <translation>Elle est déjà créditée par l’avoir %1</translation>
    </message>
    <message>
        <source>%1 is paid.</source>
        <translation>%1 est payée.</translation>
    </message>
    <message>
        <source>%1 is credited.</source>
        <translation>Avoir émis sur %1.</translation>
    </message>
    <message>
        <source>Show the credit note</source>
        <translation>Afficher l’avoir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>%Ln facture en retard</numerusform>
            <numerusform>%Ln factures en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Billed and collected, 12 months</source>
        <translation>Facturé et encaissé, 12 mois</translation>
    </message>
    <message>
        <source>Invoices less credit notes by the month of their issue, and payments by the month in which they came; both with VAT. Press a month to list its documents.</source>
        <translation>Factures moins avoirs par mois d’émission, et règlements par mois de réception&#x202f;; TTC. Cliquez sur un mois pour afficher ses documents.</translation>
    </message>
    <message>
        <source>What is open, with VAT.</source>
        <translation>Ce qui reste ouvert, TTC.</translation>
    </message>
    <message>
        <source>What is open and should have come before today, with VAT.</source>
        <translation>Ce qui reste ouvert et aurait dû être payé avant aujourd’hui, TTC.</translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation>Encaissé ce mois-ci</translation>
    </message>
    <message>
        <source>Payments that came this month, with VAT.</source>
        <translation>Règlements reçus ce mois-ci, TTC.</translation>
    </message>
    <message>
        <source>Billed this month</source>
        <translation>Facturé ce mois-ci</translation>
    </message>
    <message>
        <source>Invoices less credit notes of this month, with VAT.</source>
        <translation>Factures moins avoirs de ce mois-ci, TTC.</translation>
    </message>
    <message>
        <source>last month: %1</source>
        <translation>le mois dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>amounts</comment>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Collected</source>
        <comment>amounts</comment>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Billed (%1)</source>
        <translation>Facturé (%1)</translation>
    </message>
    <message>
        <source>Collected (%1)</source>
        <translation>Encaissé (%1)</translation>
    </message>
    <message>
        <source>Nothing was billed or collected in the last 12 months.</source>
        <translation>Rien n’a été facturé ni encaissé ces 12 derniers mois.</translation>
    </message>
    <message>
        <source>%1 billed, %2 collected.</source>
        <translation>%1 facturés, %2 encaissés.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices fall due within 7 days: %1.</source>
        <translation>
            <numerusform>%Ln facture arrive à échéance dans les 7 jours&#xa0;: %1.</numerusform>
            <numerusform>%Ln factures arrivent à échéance dans les 7 jours&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued in %1</source>
        <translation>Émis en %1</translation>
    </message>
    <message>
        <source>Paid since %1</source>
        <translation>Payés depuis le %1</translation>
    </message>
    <message>
        <source>Due from %1 to %2</source>
        <translation>Échéance du %1 au %2</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Échéance jusqu’au %1</translation>
    </message>
    <message>
        <source>Due from %1</source>
        <translation>Échéance à partir du %1</translation>
    </message>
    <message>
        <source>Record that the whole of the invoice was paid, or of all that are selected</source>
        <translation>Noter que la facture, ou toutes celles de la sélection, sont payées en entier</translation>
    </message>
    <message>
        <source>Paid from %1 to %2</source>
        <translation>Payées du %1 au %2</translation>
    </message>
    <message>
        <source>Print them, save them or mark them as paid together.</source>
        <translation>Imprimez-les, enregistrez-les ou marquez-les payées ensemble.</translation>
    </message>
    <message>
        <source>Marking invoices as paid</source>
        <translation>Règlement de factures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices are paid: %1.</source>
        <translation>
            <numerusform>%Ln facture est payée&#xa0;: %1.</numerusform>
            <numerusform>%Ln factures sont payées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices were not marked as paid.</source>
        <translation>
            <numerusform>%Ln facture n’a pas été marquée payée.</numerusform>
            <numerusform>%Ln factures n’ont pas été marquées payées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln documents for a preview</source>
        <translation>
            <numerusform>Sélectionnez au plus %Ln document pour l’aperçu</numerusform>
            <numerusform>Sélectionnez au plus %Ln documents pour l’aperçu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the credited invoice</source>
        <translation>Ouvrir la facture créditée</translation>
    </message>
    <message>
        <source>Open the credit note</source>
        <translation>Ouvrir l’avoir</translation>
    </message>
    <message>
        <source>Go to the invoice that the credit note takes back</source>
        <translation>Aller à la facture que l’avoir annule</translation>
    </message>
    <message>
        <source>Go to the credit note that takes the invoice back</source>
        <translation>Aller à l’avoir qui annule la facture</translation>
    </message>
    <message>
        <source>It is not credited</source>
        <translation>Elle n’est pas créditée</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Month so far</source>
        <translation>Mois en cours</translation>
    </message>
</context>
<context>
    <name>quittance::IssueStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Émission en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 client sur %Ln</numerusform>
            <numerusform>%1 clients sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>Le lot s’est interrompu</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln invoices issued</source>
        <translation>
            <numerusform>Terminé&#xa0;: %Ln facture émise</numerusform>
            <numerusform>Terminé&#xa0;: %Ln factures émises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln invoices issued</source>
        <translation>
            <numerusform>Interrompu&#xa0;: %Ln facture émise</numerusform>
            <numerusform>Interrompu&#xa0;: %Ln factures émises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, dated %3; total %4.</source>
        <translation>%1 à %2, en date du %3&#x202f;; total %4.</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Rien n’était à échéance.</translation>
    </message>
    <message>
        <source>What is issued stays. Running it again bills only what is missing.</source>
        <translation>Ce qui est émis est conservé. Relancer le lot ne facture que ce qui manque.</translation>
    </message>
    <message>
        <source>%1, dated %2; total %3.</source>
        <translation>%1, en date du %2&#x202f;; total %3.</translation>
    </message>
    <message>
        <source>Some customers were not billed. Open one to enter what is missing.</source>
        <translation>Certains clients n’ont pas été facturés. Ouvrez-en un pour saisir ce qui manque.</translation>
    </message>
</context>
<context>
    <name>quittance::Issuing</name>
    <message>
        <source>There is no company yet. Enter it in the settings first.</source>
        <translation>Il n’y a pas encore de société. Saisissez-la d’abord dans les paramètres.</translation>
    </message>
    <message>
        <source>The customer’s name is missing.</source>
        <translation>Le nom du client manque.</translation>
    </message>
    <message>
        <source>The customer’s address is missing.</source>
        <translation>L’adresse du client manque.</translation>
    </message>
    <message>
        <source>The town of the customer’s address is missing.</source>
        <translation>La ville manque dans l’adresse du client.</translation>
    </message>
    <message>
        <source>The country of the customer’s address is missing.</source>
        <translation>Le pays manque dans l’adresse du client.</translation>
    </message>
</context>
<context>
    <name>quittance::LedgerTab</name>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln équipe</numerusform>
            <numerusform>%Ln équipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>on the count</comment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Ledger of teams and members</source>
        <translation>Registre des équipes et des membres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>member, team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, to whom</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <comment>names, how many in all</comment>
        <translation>%1… (%2)</translation>
    </message>
    <message>
        <source>This was taken back later.</source>
        <translation>Annulé par la suite.</translation>
    </message>
    <message>
        <source>from %1 on · %2, %3</source>
        <comment>day, person, moment</comment>
        <translation>à partir du %1 · %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>effect on the count</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The newest %1 of %2 acts.</source>
        <translation>Les %1 opérations les plus récentes sur %2.</translation>
    </message>
</context>
<context>
    <name>quittance::LicencePanel</name>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>licences</comment>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Active and archived teams</source>
        <translation>Équipes actives et archivées</translation>
    </message>
    <message>
        <source>Who has access, and who is inactive</source>
        <translation>Qui a accès, et qui est inactif</translation>
    </message>
    <message>
        <source>What is billed, and what would be billed next</source>
        <translation>Ce qui est facturé, et ce qui le serait ensuite</translation>
    </message>
    <message>
        <source>What changed the count, and who did it</source>
        <translation>Ce qui a changé le décompte, et qui l’a fait</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>teams, users</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>counted today</source>
        <translation>comptés aujourd’hui</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
</context>
<context>
    <name>quittance::LicenceService</name>
    <message>
        <source>This workspace does not exist any more.</source>
        <translation>Cet espace de travail n’existe plus.</translation>
    </message>
    <message>
        <source>This team does not exist any more.</source>
        <translation>Cette équipe n’existe plus.</translation>
    </message>
    <message>
        <source>This workspace has a team of this name already.</source>
        <translation>Cet espace de travail a déjà une équipe de ce nom.</translation>
    </message>
    <message>
        <source>Choose at least one team: a member in no team is not billed.</source>
        <translation>Choisissez au moins une équipe&#xa0;: un membre sans équipe n’est pas facturé.</translation>
    </message>
    <message>
        <source>This member does not exist any more.</source>
        <translation>Ce membre n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is a member of this workspace already.</source>
        <translation>%1 est déjà membre de cet espace de travail.</translation>
    </message>
    <message>
        <source>Choose the team that has them from now on.</source>
        <translation>Choisissez l’équipe qui les accueille désormais.</translation>
    </message>
    <message>
        <source>Nobody is inactive: every member is in an active team.</source>
        <translation>Personne n’est inactif&#xa0;: chaque membre est dans une équipe active.</translation>
    </message>
</context>
<context>
    <name>quittance::LicenceTable</name>
    <message>
        <source>Licences billed %1</source>
        <translation>Licences facturées %1</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Compté le</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>quittance::LicencesPage</name>
    <message>
        <source>Per team and per user</source>
        <translation>Par équipe et par utilisateur</translation>
    </message>
    <message>
        <source>Per team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>Not counted</source>
        <comment>licences</comment>
        <translation>Non compté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln équipe</numerusform>
            <numerusform>%Ln équipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Billed now</source>
        <translation>Période en cours</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln inactif</numerusform>
            <numerusform>%Ln inactifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived teams</source>
        <translation>Équipes archivées</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Teams &amp; licences</source>
        <translation>Équipes et licences</translation>
    </message>
    <message>
        <source>Who is counted in each workspace, what is billed of it, and who is inactive</source>
        <translation>Qui est compté dans chaque espace de travail, ce qui en est facturé et qui est inactif</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Ajouter une équipe…</translation>
    </message>
    <message>
        <source>Add a team to the selected workspace, or to one that you choose</source>
        <translation>Ajouter une équipe à l’espace sélectionné, ou à un autre de votre choix</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Give somebody access to the selected workspace</source>
        <translation>Donner à quelqu’un l’accès à l’espace sélectionné</translation>
    </message>
    <message>
        <source>Remove inactive members…</source>
        <translation>Retirer les membres inactifs…</translation>
    </message>
    <message>
        <source>End the access of everybody in the selected workspace who is in no active team</source>
        <translation>Mettre fin à l’accès de ceux qui ne sont dans aucune équipe active de l’espace sélectionné</translation>
    </message>
    <message>
        <source>Who was counted when…</source>
        <translation>Qui était compté quand…</translation>
    </message>
    <message>
        <source>Show who was counted on any past day, and what archiving teams would change</source>
        <translation>Montrer qui était compté n’importe quel jour passé, et ce que changerait l’archivage d’équipes</translation>
    </message>
    <message>
        <source>Export licence holders…</source>
        <translation>Relevé des licences facturées…</translation>
    </message>
    <message>
        <source>Write everybody who was billed as a licence for a month to a CSV or XLSX file</source>
        <translation>Écrire dans un fichier CSV ou XLSX tous ceux qui ont été facturés comme licences au titre d’un mois</translation>
    </message>
    <message>
        <source>Import members…</source>
        <translation>Importer des membres…</translation>
    </message>
    <message>
        <source>Read members and their teams from a CSV file</source>
        <translation>Lire des membres et leurs équipes d’un fichier CSV</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Go to the plans, which say what is counted</source>
        <translation>Aller aux forfaits, qui disent ce qui est compté</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Go to the customer of the workspace</source>
        <translation>Aller au client de l’espace de travail</translation>
    </message>
    <message>
        <source>All</source>
        <comment>workspaces</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With inactive members</source>
        <translation>Avec membres inactifs</translation>
    </message>
    <message>
        <source>Customer or workspace</source>
        <translation>Client ou espace de travail</translation>
    </message>
    <message>
        <source>No workspace matches</source>
        <translation>Aucun espace de travail ne correspond</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Il n’y a encore rien à compter</translation>
    </message>
    <message>
        <source>A workspace stands here when it has teams or members, or a subscription whose plan counts them. Let a plan count licences, or import the members.</source>
        <translation>Un espace de travail figure ici dès qu’il a des équipes ou des membres, ou un abonnement dont le forfait les compte. Faites compter les licences par un forfait, ou importez les membres.</translation>
    </message>
    <message>
        <source>No workspace selected</source>
        <translation>Aucun espace de travail sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspaces</source>
        <translation>
            <numerusform>%Ln espace de travail</numerusform>
            <numerusform>%Ln espaces de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Select one workspace first</source>
        <translation>Sélectionnez d’abord un espace de travail</translation>
    </message>
    <message>
        <source>Add a team first: a member in no team is not billed</source>
        <translation>Ajoutez d’abord une équipe&#xa0;: un membre sans équipe n’est pas facturé</translation>
    </message>
    <message>
        <source>Every member is in an active team</source>
        <translation>Chaque membre est dans une équipe active</translation>
    </message>
    <message>
        <source>The team %1 is there.</source>
        <translation>L’équipe %1 est ajoutée.</translation>
    </message>
    <message>
        <source>%1 has access to the workspace.</source>
        <comment>member</comment>
        <translation>%1 a accès à l’espace de travail.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, e-mail</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive members?</source>
        <translation>
            <numerusform>Retirer %Ln membre inactif&#x202f;?</numerusform>
            <numerusform>Retirer %Ln membres inactifs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in no active team and are not billed. They lose their access to the workspace; it can be undone.</source>
        <translation>Ils ne sont dans aucune équipe active et ne sont pas facturés. Ils perdent leur accès à l’espace de travail&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive members are removed.</source>
        <translation>
            <numerusform>%Ln membre inactif est retiré.</numerusform>
            <numerusform>%Ln membres inactifs sont retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams are archived: not billed from %1 on.</source>
        <translation>
            <numerusform>%Ln équipe est archivée&#xa0;: non facturée à partir du %1.</numerusform>
            <numerusform>%Ln équipes sont archivées&#xa0;: non facturées à partir du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>column</comment>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>members</comment>
        <translation>Inactifs</translation>
    </message>
</context>
<context>
    <name>quittance::LifeDialog</name>
    <message>
        <source>the dates</source>
        <translation>les dates</translation>
    </message>
    <message>
        <source>Not used &amp;from</source>
        <translation>&amp;Non utilisé à partir du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Resumes on</source>
        <translation>&amp;Reprend le</translation>
    </message>
    <message>
        <source>Empty: it stays paused until somebody resumes it.</source>
        <translation>Vide&#xa0;: il reste en pause jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>The first day that is not used. Billed days after it are credited by the day.</source>
        <translation>Le premier jour sans utilisation. Les jours facturés ensuite sont crédités au jour près.</translation>
    </message>
    <message>
        <source>Used again &amp;from</source>
        <translation>De &amp;nouveau utilisé à partir du</translation>
    </message>
    <message>
        <source>&amp;Last day of use</source>
        <translation>&amp;Dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>The last day is a used one. A period that is not whole is billed by the day.</source>
        <translation>Le dernier jour est un jour utilisé. Une période incomplète est facturée au jour près.</translation>
    </message>
    <message>
        <source>New &amp;last day of use</source>
        <translation>Nouveau &amp;dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>First day that is &amp;billed</source>
        <translation>Premier jour &amp;facturé</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>End of what is billed</source>
        <translation>Fin de la période facturée</translation>
    </message>
    <message>
        <source>After what is billed</source>
        <translation>Après la période facturée</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>Fin de l’engagement</translation>
    </message>
    <message>
        <source>One month more</source>
        <translation>Un mois de plus</translation>
    </message>
    <message>
        <source>One year more</source>
        <translation>Un an de plus</translation>
    </message>
    <message>
        <source>The figures are being worked out…</source>
        <translation>Calcul des montants…</translation>
    </message>
    <message>
        <source>Enter the day first.</source>
        <translation>Indiquez d’abord la date.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Show how it stands now</source>
        <translation>Voir l’état actuel</translation>
    </message>
    <message>
        <source>The bundle never begins; %1 go on as if nothing had been.</source>
        <translation>La suite ne commence jamais&#x202f;; %1 se poursuivent comme si de rien n’était.</translation>
    </message>
</context>
<context>
    <name>quittance::LifeText</name>
    <message>
        <source>Revoke the pause</source>
        <translation>Annuler la pause</translation>
    </message>
    <message>
        <source>Revoke the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Revoke the end</source>
        <translation>Annuler la fin</translation>
    </message>
    <message>
        <source>The pause from %1 is taken back: it goes on as if there had been none.</source>
        <translation>La pause à partir du %1 est annulée&#xa0;: il continue comme s’il n’y en avait pas eu.</translation>
    </message>
    <message>
        <source>The change of %1 is taken back: the present terms go on.</source>
        <translation>La modification du %1 est annulée&#xa0;: les conditions actuelles continuent.</translation>
    </message>
    <message>
        <source>The end on %1 is taken back: it goes on until it is ended.</source>
        <translation>La fin du %1 est annulée&#xa0;: il continue jusqu’à sa résiliation.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Résilier…</translation>
    </message>
    <message>
        <source>Put off the end…</source>
        <translation>Reporter la fin…</translation>
    </message>
    <message>
        <source>Extend the trial…</source>
        <translation>Prolonger l’essai…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Annuler ce qui est prévu…</translation>
    </message>
    <message>
        <source>Neither use nor bill it from a day on</source>
        <translation>Ne plus l’utiliser ni le facturer à partir d’une date</translation>
    </message>
    <message>
        <source>Let a paused subscription go on from a day</source>
        <translation>Faire reprendre un abonnement en pause à une date</translation>
    </message>
    <message>
        <source>End the subscription on a day; what is billed after it is credited</source>
        <translation>Résilier l’abonnement à une date&#x202f;; ce qui est facturé ensuite est crédité</translation>
    </message>
    <message>
        <source>Choose a later last day</source>
        <translation>Choisir un dernier jour plus tardif</translation>
    </message>
    <message>
        <source>Bill a trial from a later day on</source>
        <translation>Facturer un essai à partir d’une date plus tardive</translation>
    </message>
    <message>
        <source>Take back the pause, the end or the change that is planned</source>
        <translation>Annuler la pause, la fin ou la modification prévue</translation>
    </message>
    <message>
        <source>Pause the subscription</source>
        <translation>Mettre l’abonnement en pause</translation>
    </message>
    <message>
        <source>Resume the subscription</source>
        <translation>Reprendre l’abonnement</translation>
    </message>
    <message>
        <source>End the subscription</source>
        <translation>Résilier l’abonnement</translation>
    </message>
    <message>
        <source>Put off the end</source>
        <translation>Reporter la fin</translation>
    </message>
    <message>
        <source>Extend the trial</source>
        <translation>Prolonger l’essai</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It is free until %1; the first period that is billed begins on %2.</source>
        <translation>Il est gratuit jusqu’au %1&#x202f;; la première période facturée commence le %2.</translation>
    </message>
    <message>
        <source>It goes on from %1 at the same terms, as %2.</source>
        <translation>Il reprend le %1 aux mêmes conditions, sous le code %2.</translation>
    </message>
    <message>
        <source>Neither used nor billed from %1 to %2; it goes on from %3.</source>
        <translation>Ni utilisé ni facturé du %1 au %2&#x202f;; il reprend le %3.</translation>
    </message>
    <message>
        <source>Neither used nor billed from %1 on, until somebody resumes it.</source>
        <translation>Ni utilisé ni facturé à partir du %1, jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>It does not come back from its pause: %1 was its last day of use.</source>
        <translation>Il ne reprend pas après sa pause&#xa0;: le %1 était son dernier jour d’utilisation.</translation>
    </message>
    <message>
        <source>Its last day of use is %1 instead of %2.</source>
        <translation>Son dernier jour d’utilisation est le %1 au lieu du %2.</translation>
    </message>
    <message>
        <source>It never begins: nothing of it is billed.</source>
        <translation>Il ne commence jamais&#xa0;: rien n’en est facturé.</translation>
    </message>
    <message>
        <source>Its last day of use is %1.</source>
        <translation>Son dernier jour d’utilisation est le %1.</translation>
    </message>
    <message>
        <source>It is agreed until %1: this end departs from the terms.</source>
        <translation>Il est engagé jusqu’au %1&#xa0;: cette fin déroge aux engagements.</translation>
    </message>
    <message>
        <source>Billed days that are credited: %1 excl. VAT.</source>
        <translation>Jours facturés qui sont crédités&#xa0;: %1 HT.</translation>
    </message>
    <message>
        <source>Days that are charged again: %1 excl. VAT.</source>
        <translation>Jours facturés de nouveau&#xa0;: %1 HT.</translation>
    </message>
    <message>
        <source>What is billed until %1 stays billed.</source>
        <translation>Ce qui est facturé jusqu’au %1 le reste.</translation>
    </message>
    <message>
        <source>The credit waits for the first invoice that is large enough for it.</source>
        <translation>Le crédit attend la première facture assez élevée.</translation>
    </message>
    <message>
        <source>The next billing run bills this customer %1 incl. VAT.</source>
        <translation>Le prochain lot de facturation facturera %1 TTC à ce client.</translation>
    </message>
    <message>
        <source>Next payment: %1 excl. VAT on %2, for %3 to %4.</source>
        <translation>Prochaine échéance&#xa0;: %1 HT le %2, du %3 au %4.</translation>
    </message>
    <message>
        <source>Nothing further will be billed.</source>
        <translation>Ensuite, cet abonnement n’est plus facturé.</translation>
    </message>
    <message>
        <source>%1 is paused from %2 on.</source>
        <translation>%1 est en pause à partir du %2.</translation>
    </message>
    <message>
        <source>%1 goes on from %2.</source>
        <translation>%1 reprend le %2.</translation>
    </message>
    <message>
        <source>%1 does not come back.</source>
        <translation>%1 ne reprendra pas.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 se termine le %2.</translation>
    </message>
    <message>
        <source>%1 is billed from %2 on.</source>
        <translation>%1 est facturé à partir du %2.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 continue.</translation>
    </message>
    <message>
        <source>Trial until %1</source>
        <translation>Essai jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dès le %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’au %1</translation>
    </message>
    <message>
        <source>Changes on %1</source>
        <translation>Change le %1</translation>
    </message>
    <message>
        <source>Paused from %1</source>
        <translation>En pause à partir du %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Fin le %1</translation>
    </message>
    <message>
        <source>%1 is regrouped into %2. Take the regrouping back there.</source>
        <translation>%1 est regroupé dans %2. Annulez le regroupement à partir de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing is billed while it is paused.</source>
        <translation>Rien n’est facturé pendant la pause.</translation>
    </message>
    <message>
        <source>Billed days whose credit is kept for a refund: %1 excl. VAT.</source>
        <translation>Jours facturés dont le crédit est gardé pour un remboursement&#xa0;: %1 HT.</translation>
    </message>
</context>
<context>
    <name>quittance::LineGrid</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line (Ctrl+Enter)</source>
        <translation>Ajouter une ligne (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>Retirer la ligne (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne&#xa0;%1,&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>quittance::ListDocument</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>The printer takes no pages. Check that it is on and connected, then print again.</source>
        <translation>L’imprimante n’accepte aucune page. Vérifiez qu’elle est allumée et connectée, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
</context>
<context>
    <name>quittance::ListOutput</name>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported to %1</source>
        <translation>
            <numerusform>%Ln ligne exportée dans %1</numerusform>
            <numerusform>%Ln lignes exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The list was not exported</source>
        <translation>La liste n’a pas été exportée</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln rows to copy, or export the list.</source>
        <translation>
            <numerusform>Sélectionnez au plus %Ln ligne à copier, ou exportez la liste.</numerusform>
            <numerusform>Sélectionnez au plus %Ln lignes à copier, ou exportez la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln rows are printed. Filter the list, or export it.</source>
        <translation>
            <numerusform>Au plus %Ln ligne est imprimée. Filtrez la liste, ou exportez-la.</numerusform>
            <numerusform>Au plus %Ln lignes sont imprimées. Filtrez la liste, ou exportez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Préparation de %1</translation>
    </message>
    <message>
        <source>The list was not printed</source>
        <translation>La liste n’a pas été imprimée</translation>
    </message>
</context>
<context>
    <name>quittance::ListPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Rien ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Plus pour cette liste</translation>
    </message>
    <message>
        <source>Columns, export and print</source>
        <translation>Colonnes, export et impression</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Choose the columns of the list and their order</source>
        <translation>Choisir les colonnes de la liste et leur ordre</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Write what the list shows to Excel or CSV</source>
        <translation>Écrire ce que la liste affiche dans Excel ou CSV</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Write the list to the same file once more</source>
        <translation>Écrire la liste encore une fois dans le même fichier</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>See the list as it will print, then print it</source>
        <translation>Voir la liste telle qu’elle sera imprimée, puis l’imprimer</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>un filtre</translation>
    </message>
    <message>
        <source>The view %1 was opened without what this list no longer has: %2.</source>
        <translation>La vue %1 a été ouverte sans ce que cette liste n’a plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Ask for dates, amounts and more in the columns of the list</source>
        <translation>Filtrer par dates, montants et autres colonnes de la liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Select one row first</source>
        <translation>Sélectionnez d’abord une ligne</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Ouvrir dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the selected row in a window of its own</source>
        <translation>Montrer la ligne sélectionnée dans une fenêtre à part</translation>
    </message>
</context>
<context>
    <name>quittance::ListViews</name>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>Show in the sidebar</source>
        <translation>Afficher dans la barre latérale</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replace the view %1?</source>
        <translation>Remplacer la vue %1&#x202f;?</translation>
    </message>
    <message>
        <source>It then shows what the list shows now.</source>
        <translation>Elle montrera alors ce que la liste affiche maintenant.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>La vue %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>La vue %1 est supprimée.</translation>
    </message>
</context>
<context>
    <name>quittance::LookMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Taille des &amp;caractères</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quittance::Mailbox</name>
    <message>
        <source>Starts later</source>
        <comment>mailbox</comment>
        <translation>Commence plus tard</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>mailbox</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>mailbox</comment>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mailbox</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>This address is not one of %1.</source>
        <translation>Cette adresse n’est pas une adresse de %1.</translation>
    </message>
    <message>
        <source>Enter what stands before the @, for example contact.</source>
        <translation>Indiquez ce qui précède l’arobase, par exemple contact.</translation>
    </message>
    <message>
        <source>At most 64 characters stand before the @.</source>
        <translation>L’arobase est précédée de 64 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an address. Letters without accents, digits, dots, hyphens and underscores can.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas admis dans une adresse. Les lettres sans accent, chiffres, points, tirets et traits de soulignement le sont.</translation>
    </message>
    <message>
        <source>A dot stands between two characters, alone.</source>
        <translation>Un point se place seul, entre deux caractères.</translation>
    </message>
    <message>
        <source>Enter at most 100 characters.</source>
        <translation>Saisissez 100 caractères au plus.</translation>
    </message>
    <message>
        <source>Enter the day from which it is used.</source>
        <translation>Indiquez le premier jour d’utilisation.</translation>
    </message>
    <message>
        <source>Enter where it was bought.</source>
        <translation>Indiquez où elle a été achetée.</translation>
    </message>
</context>
<context>
    <name>quittance::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Boîte e-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>la boîte e-mail</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>Who reads it.</source>
        <translation>La personne qui la lit.</translation>
    </message>
    <message>
        <source>&amp;Bought from</source>
        <translation>Achetée c&amp;hez</translation>
    </message>
</context>
<context>
    <name>quittance::MainWindow</name>
    <message>
        <source>Quittance %1</source>
        <translation>Quittance %1</translation>
    </message>
    <message>
        <source>The desktop back office for companies that sell subscriptions.
Free software under the GNU General Public License, version 3.</source>
        <translation>La gestion de la facturation, sur le poste de travail, pour les sociétés qui vendent des abonnements.
Logiciel libre sous licence publique générale GNU, version 3.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>Create a company in a new file</source>
        <translation>Créer une société dans un nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a book on this computer</source>
        <translation>Ouvrir un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Open your team’s book on PostgreSQL</source>
        <translation>Ouvrir le dossier de votre équipe sur PostgreSQL</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Ouvrir la société d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Try everything on made-up data</source>
        <translation>Tout essayer sur des données fictives</translation>
    </message>
    <message>
        <source>C&amp;lose the book</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import customers, catalogue or subscriptions from CSV</source>
        <translation>Importer des clients, un catalogue ou des abonnements depuis un CSV</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sau&amp;vegarder maintenant</translation>
    </message>
    <message>
        <source>Write a verified copy of the book</source>
        <translation>Écrire une copie vérifiée du dossier</translation>
    </message>
    <message>
        <source>&amp;Verify the book</source>
        <translation>&amp;Contrôler le dossier</translation>
    </message>
    <message>
        <source>Prove that no issued document was altered</source>
        <translation>Prouver qu’aucun document émis n’a été altéré</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Relire la page</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Go to the quick filter of the page</source>
        <translation>Aller au filtre rapide de la page</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>Show or shrink the sidebar</source>
        <translation>Afficher ou réduire la barre latérale</translation>
    </message>
    <message>
        <source>&amp;About Quittance</source>
        <translation>À &amp;propos de Quittance</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Aller à cette page</translation>
    </message>
    <message>
        <source>Create my company</source>
        <translation>Créer ma société</translation>
    </message>
    <message>
        <source>Quittance</source>
        <translation>Quittance</translation>
    </message>
    <message>
        <source>%1 — Quittance</source>
        <translation>%1 — Quittance</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Where is the book to be kept?</source>
        <translation>Où conserver le dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Books (*.quittance)</source>
        <translation>Dossiers (*.quittance)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Books (*.quittance);;All files (*)</source>
        <translation>Dossiers (*.quittance);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>Interrompre la tâche en cours&#x202f;?</translation>
    </message>
    <message>
        <source>It stops cleanly: what is done stays, and it can go on later.</source>
        <translation>Elle s’interrompt proprement&#xa0;: ce qui est fait est conservé, et elle peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>Aller n’importe &amp;où</translation>
    </message>
    <message>
        <source>Find a customer, a document, an amount or an action</source>
        <translation>Trouver un client, un document, un montant ou une action</translation>
    </message>
    <message>
        <source>Restrict to a &amp;customer…</source>
        <translation>Limiter à un &amp;client…</translation>
    </message>
    <message>
        <source>Show one customer or one workspace on every page</source>
        <translation>Ne montrer qu’un client ou qu’un espace de travail sur toutes les pages</translation>
    </message>
    <message>
        <source>Show &amp;all customers</source>
        <translation>&amp;Tous les clients</translation>
    </message>
    <message>
        <source>Take the restriction of the window off</source>
        <translation>Ne plus limiter la fenêtre</translation>
    </message>
    <message>
        <source>All customers are shown again, as this one was asked for.</source>
        <translation>Tous les clients sont de nouveau affichés, puisque celui-ci était demandé.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>The book was not opened: %1</source>
        <translation>Le dossier n’a pas été ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Passer à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Revenir à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Messages…</translation>
    </message>
    <message>
        <source>Show what was told lately</source>
        <translation>Montrer les derniers messages</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>What the page is for, and the rules that matter</source>
        <translation>À quoi sert la page, et les règles qui comptent</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Explain a field: the one in use, or the next one pressed</source>
        <translation>Expliquer un champ&#xa0;: celui en cours, ou le prochain cliqué</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Show every action with its keys</source>
        <translation>Montrer chaque action avec ses touches</translation>
    </message>
    <message>
        <source>This is a sample company: nothing here is real, and no e-mail ever leaves it.</source>
        <translation>Ceci est une société d’exemple&#xa0;: rien n’y est réel, et aucun e-mail n’en part jamais.</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>This book is open already.</source>
        <translation>Ce dossier est déjà ouvert.</translation>
    </message>
    <message>
        <source>Open your book first: a CSV file is imported into it.</source>
        <translation>Ouvrez d’abord votre dossier&#xa0;: un fichier CSV y est importé.</translation>
    </message>
</context>
<context>
    <name>quittance::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Change the member</source>
        <translation>Modifier le membre</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new member</source>
        <translation>le nouveau membre</translation>
    </message>
    <message>
        <source>the member</source>
        <translation>le membre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Identifies the member in this workspace.</source>
        <translation>Identifie le membre dans cet espace de travail.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>É&amp;quipes</translation>
    </message>
    <message>
        <source>A member counts while at least one of the teams is active.</source>
        <translation>Un membre compte tant qu’au moins une de ses équipes est active.</translation>
    </message>
    <message>
        <source>C&amp;ounts from</source>
        <translation>Compte à &amp;partir du</translation>
    </message>
    <message>
        <source>Empty: from today on.</source>
        <translation>Vide&#xa0;: à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The first day on which the member counts as a licence. It may lie in the past; what is billed already stays as it is.</source>
        <translation>Le premier jour où le membre compte comme licence. Il peut être dans le passé&#x202f;; ce qui est déjà facturé ne change pas.</translation>
    </message>
    <message>
        <source>Tick at least one team: a member in no team is not billed.</source>
        <translation>Cochez au moins une équipe&#xa0;: un membre sans équipe n’est pas facturé.</translation>
    </message>
</context>
<context>
    <name>quittance::MembersTab</name>
    <message>
        <source>Name, e-mail or team</source>
        <translation>Nom, e-mail ou équipe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Members of the workspace</source>
        <translation>Membres de l’espace de travail</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the name or the e-mail of the selected member</source>
        <translation>Modifier le nom ou l’e-mail du membre sélectionné</translation>
    </message>
    <message>
        <source>Move to other teams…</source>
        <translation>Changer d’équipes…</translation>
    </message>
    <message>
        <source>Choose the teams that have the selected members from today on</source>
        <translation>Choisir les équipes des membres sélectionnés à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The selected members lose their access and are not counted any more</source>
        <translation>Les membres sélectionnés perdent leur accès et ne sont plus comptés</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>team</comment>
        <translation>%1 (archivée)</translation>
    </message>
    <message>
        <source>in no team</source>
        <translation>dans aucune équipe</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sans accès</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>member</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>member</comment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>In no active team: not billed, but still with access to the workspace.</source>
        <translation>Dans aucune équipe active&#xa0;: non facturé, mais garde l’accès à l’espace de travail.</translation>
    </message>
    <message>
        <source>The first %1 of %2 members. Search for the others.</source>
        <translation>Les %1 premiers membres sur %2. Recherchez les autres.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Aucun membre ne correspond.</translation>
    </message>
    <message>
        <source>Select the members first</source>
        <translation>Sélectionnez d’abord les membres</translation>
    </message>
    <message>
        <source>They have no access any more. Add them again</source>
        <translation>Ils n’ont plus d’accès. Ajoutez-les à nouveau</translation>
    </message>
    <message>
        <source>Select one member first</source>
        <translation>Sélectionnez d’abord un membre</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <comment>member</comment>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 is in other teams now.</source>
        <comment>member</comment>
        <translation>%1 a changé d’équipes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members are in other teams now.</source>
        <translation>
            <numerusform>%Ln membre a changé d’équipes.</numerusform>
            <numerusform>%Ln membres ont changé d’équipes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <comment>member</comment>
        <translation>%1 n’a plus d’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members have no access any more.</source>
        <translation>
            <numerusform>%Ln membre n’a plus d’accès.</numerusform>
            <numerusform>%Ln membres n’ont plus d’accès.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>VAT decision</source>
        <translation>Régime de TVA</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>comme la société</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>one for each workspace</source>
        <translation>une par espace de travail</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>une pour tous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>même n° de TVA</translation>
    </message>
    <message>
        <source>same SIREN</source>
        <translation>même SIREN</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>code, name, sign</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Fiche conservée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspaces</source>
        <translation>
            <numerusform>%Ln espace de travail</numerusform>
            <numerusform>%Ln espaces de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 go: %2.</source>
        <translation>Passent à %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued documents stay exactly as they are, with the buyer that they name.</source>
        <translation>
            <numerusform>%Ln document émis reste tel quel, avec l’acheteur qu’il nomme.</numerusform>
            <numerusform>%Ln documents émis restent tels quels, avec l’acheteur qu’ils nomment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoices are owed by the customer that stays.</source>
        <translation>
            <numerusform>%Ln facture ouverte est due par le client conservé.</numerusform>
            <numerusform>%Ln factures ouvertes sont dues par le client conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is archived for good; this cannot be taken back.</source>
        <translation>%1 est archivé définitivement&#x202f;; cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Merge two customers</source>
        <translation>Fusionner deux clients</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge permanently</source>
        <translation>Fusionner définitivement</translation>
    </message>
    <message>
        <source>the merge</source>
        <translation>la fusion</translation>
    </message>
    <message>
        <source>&amp;Duplicate of</source>
        <translation>Client à &amp;fusionner</translation>
    </message>
    <message>
        <source>Type a part of the name, the code or the city.</source>
        <translation>Saisissez une partie du nom, du code ou de la ville.</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Modifications permises</translation>
    </message>
    <message>
        <source>all</source>
        <comment>changes</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>only adding licences</source>
        <translation>ajout de licences uniquement</translation>
    </message>
    <message>
        <source>Choose the duplicate of this customer.</source>
        <translation>Choisissez la fiche qui fait doublon avec celle-ci.</translation>
    </message>
</context>
<context>
    <name>quittance::MessageDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
</context>
<context>
    <name>quittance::MethodDialog</name>
    <message>
        <source>Collection method</source>
        <translation>Mode de règlement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As the customer: %1</source>
        <translation>Comme le client&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Mode de règlement</translation>
    </message>
    <message>
        <source>As each customer</source>
        <translation>Comme chaque client</translation>
    </message>
</context>
<context>
    <name>quittance::Money</name>
    <message>
        <source>The amount has no currency.</source>
        <translation>Le montant n’a pas de devise.</translation>
    </message>
</context>
<context>
    <name>quittance::MoneyFormat</name>
    <message>
        <source>“%1” is not a number. Type digits with one decimal mark.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Tapez des chiffres avec un seul séparateur décimal.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Leave the thousands mark out, or add the decimals.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons. Omettez le séparateur de milliers, ou ajoutez les décimales.</translation>
    </message>
    <message>
        <source>“%1” is in %2, but the amount is in %3. Type it in %3.</source>
        <translation>«&#xa0;%1&#xa0;» est en %2, mais le montant est en %3. Saisissez-le en %3.</translation>
    </message>
</context>
<context>
    <name>quittance::MoveDomainDialog</name>
    <message>
        <source>%1 is taken back, and what is billed of it is credited.</source>
        <translation>%1 est retiré, et ce qui en est facturé est crédité.</translation>
    </message>
    <message>
        <source>Nothing is billed for it.</source>
        <translation>Rien n’est facturé pour cela.</translation>
    </message>
    <message>
        <source>From now on its expiry is watched, and mailboxes can be added.</source>
        <translation>Son échéance est désormais suivie, et des boîtes e-mail peuvent être ajoutées.</translation>
    </message>
    <message>
        <source>From now on mailboxes can be added. Its renewal is up to the customer.</source>
        <translation>Des boîtes e-mail peuvent désormais être ajoutées. Son renouvellement revient au client.</translation>
    </message>
    <message>
        <source>It goes on waiting.</source>
        <translation>Il reste en attente.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Enregistrer l’étape</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>l’étape</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>31/1, −3, t for today</source>
        <translation>31/1, −3, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>E&amp;xpire le</translation>
    </message>
    <message>
        <source>&amp;Registrar</source>
        <translation>&amp;Bureau d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>For example: locked by its owner</source>
        <translation>Par exemple&#xa0;: verrouillé par le titulaire</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>The date that the registrar gives.</source>
        <translation>La date que donne le bureau d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>quittance::MoveMembersDialog</name>
    <message>
        <source>Move to other teams</source>
        <translation>Changer d’équipes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>the teams</source>
        <translation>les équipes</translation>
    </message>
    <message>
        <source>&amp;Teams from today on</source>
        <translation>É&amp;quipes à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Those that are ticked have the members, no others. In which teams they were before stays in the ledger.</source>
        <translation>Les équipes cochées ont ces membres, aucune autre. Leurs équipes d’avant restent dans le registre.</translation>
    </message>
    <message>
        <source>Tick at least one team. To end the access, remove the member.</source>
        <translation>Cochez au moins une équipe. Pour mettre fin à l’accès, retirez le membre.</translation>
    </message>
</context>
<context>
    <name>quittance::MovementsDialog</name>
    <message>
        <source>MRR movements of %1</source>
        <translation>Mouvements du MRR, %1</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 au début</translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation>Rien n’a bougé ce mois-là.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln largest movements are listed.</source>
        <translation>
            <numerusform>Le plus grand mouvement est affiché.</numerusform>
            <numerusform>Les %Ln plus grands mouvements sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the subscription</source>
        <translation>Ouvrir l’abonnement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>MRR (%1)</source>
        <translation>MRR (%1)</translation>
    </message>
    <message>
        <source>The largest come first.</source>
        <translation>Du plus grand au plus petit.</translation>
    </message>
</context>
<context>
    <name>quittance::NewDomainDialog</name>
    <message>
        <source>C&amp;onnected on</source>
        <translation>Connecté &amp;le</translation>
    </message>
    <message>
        <source>A&amp;dded on</source>
        <translation>Ajouté &amp;le</translation>
    </message>
    <message>
        <source>Registered &amp;on</source>
        <translation>Enreg&amp;istré le</translation>
    </message>
    <message>
        <source>&amp;Ordered on</source>
        <translation>C&amp;ommandé le</translation>
    </message>
    <message>
        <source>Reques&amp;ted on</source>
        <translation>Deman&amp;dé le</translation>
    </message>
    <message>
        <source>31/1, −3, t for today</source>
        <translation>31/1, −3, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>Its name servers &amp;point here already</source>
        <translation>Ses serveurs de noms &amp;pointent déjà ici</translation>
    </message>
    <message>
        <source>It is reg&amp;istered already</source>
        <translation>Il est déjà enre&amp;gistré</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Add the domain</source>
        <translation>Ajouter le domaine</translation>
    </message>
    <message>
        <source>the new domain</source>
        <translation>le nouveau domaine</translation>
    </message>
    <message>
        <source>&amp;Buy it</source>
        <translation>L’&amp;acheter</translation>
    </message>
    <message>
        <source>Trans&amp;fer it in</source>
        <translation>Le &amp;transférer</translation>
    </message>
    <message>
        <source>Co&amp;nnect it</source>
        <translation>Le con&amp;necter</translation>
    </message>
    <message>
        <source>Do&amp;main</source>
        <translation>Do&amp;maine</translation>
    </message>
    <message>
        <source>For example maison-brume.fr</source>
        <translation>Par exemple maison-brume.fr</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Can be chosen later.</source>
        <translation>Peut être choisi plus tard.</translation>
    </message>
    <message>
        <source>Bi&amp;lled by</source>
        <translation>&amp;Facturé par</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>E&amp;xpire le</translation>
    </message>
    <message>
        <source>First billed da&amp;y</source>
        <translation>Premier &amp;jour facturé</translation>
    </message>
    <message>
        <source>Empty: the day it was registered.</source>
        <translation>Vide&#xa0;: le jour de l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Registrar</source>
        <translation>&amp;Bureau d’enregistrement</translation>
    </message>
    <message>
        <source>A new subscription to this plan, which the runs bill every period; or one that is there and bills no domain yet, for example one that a voucher pays for.</source>
        <translation>Un nouvel abonnement à ce forfait, que les lots de facturation facturent à chaque période&#x202f;; ou un abonnement existant qui ne facture encore aucun domaine, par exemple celui qu’un bon d’achat paie.</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisissez un forfait</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>There is no plan of domains yet. Create one under Products &amp; plans first.</source>
        <translation>Il n’y a pas encore de forfait de domaines. Créez-en d’abord un sous Produits et forfaits.</translation>
    </message>
    <message>
        <source>%1 — %2, which bills no domain yet</source>
        <translation>%1 — %2, qui ne facture encore aucun domaine</translation>
    </message>
    <message>
        <source>Choose the customer from the list.</source>
        <translation>Choisissez le client dans la liste.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choisissez le client.</translation>
    </message>
    <message>
        <source>Choose what bills it.</source>
        <translation>Choisissez ce qui le facture.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Enter until when it is registered.</source>
        <translation>Indiquez jusqu’à quand il est enregistré.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <comment>of a connected domain</comment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>It stays with the customer’s registrar, which bills its renewals.</source>
        <translation>Il reste chez le bureau d’enregistrement du client, qui facture ses renouvellements.</translation>
    </message>
    <message>
        <source>excl. VAT, on %1, by %2 as until now.</source>
        <translation>HT, le %1, par %2 comme jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing changes in what is billed.</source>
        <translation>Rien ne change dans ce qui est facturé.</translation>
    </message>
    <message>
        <source>Choose a customer and a plan.</source>
        <translation>Choisissez un client et un forfait.</translation>
    </message>
    <message>
        <source>excl. VAT, on %1, for %2 to %3</source>
        <translation>HT, le %1, du %2 au %3</translation>
    </message>
    <message>
        <source>Nothing is left to bill.</source>
        <translation>Il ne reste rien à facturer.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Dû à ce jour</translation>
    </message>
    <message>
        <source>%1 incl. VAT</source>
        <translation>%1 TTC</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Code promotionnel</translation>
    </message>
    <message>
        <source>Did you receive a promotion code?</source>
        <translation>Le client a-t-il un code promotionnel&#x202f;?</translation>
    </message>
    <message>
        <source>The date that the registrar gives.</source>
        <translation>La date que donne le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>It renews a&amp;utomatically</source>
        <translation>Il se renou&amp;velle automatiquement</translation>
    </message>
</context>
<context>
    <name>quittance::NewMailboxDialog</name>
    <message>
        <source>Add a mailbox</source>
        <translation>Ajouter une boîte e-mail</translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation>Ajouter la boîte</translation>
    </message>
    <message>
        <source>the new mailbox</source>
        <translation>la nouvelle boîte e-mail</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>What stands before @%1</source>
        <translation>Ce qui précède @%1</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>Who reads it.</source>
        <translation>La personne qui la lit.</translation>
    </message>
    <message>
        <source>Used &amp;from</source>
        <translation>Utilisée à &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Bought from</source>
        <translation>Achetée c&amp;hez</translation>
    </message>
    <message>
        <source>For example the mail service of the customer</source>
        <translation>Par exemple le service de messagerie du client</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Plans of mailboxes</source>
        <translation>Forfaits de boîtes e-mail</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Achetée ailleurs</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>non facturée</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Non facturée</translation>
    </message>
    <message>
        <source>It is only written down, so that all addresses of the domain stand in one place.</source>
        <translation>Elle est seulement notée, pour que toutes les adresses du domaine soient au même endroit.</translation>
    </message>
    <message>
        <source>Nothing is left to bill.</source>
        <translation>Il ne reste rien à facturer.</translation>
    </message>
    <message>
        <source>excl. VAT, on %1, for %2 to %3</source>
        <translation>HT, le %1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 incl. VAT due by today</source>
        <translation>%1 TTC dus à ce jour</translation>
    </message>
    <message>
        <source>Choose a plan.</source>
        <translation>Choisissez un forfait.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Enter where it was bought.</source>
        <translation>Indiquez où elle a été achetée.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
</context>
<context>
    <name>quittance::NewSubscriptionDialog</name>
    <message>
        <source>New subscription</source>
        <translation>Nouvel abonnement</translation>
    </message>
    <message>
        <source>Customer’s default</source>
        <translation>Comme le client</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espace de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>&amp;Remise</translation>
    </message>
    <message>
        <source>S&amp;tarts on</source>
        <translation>&amp;Début le</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Last day of use</source>
        <translation>Dernier &amp;jour d’utilisation</translation>
    </message>
    <message>
        <source>Empty: it goes on until it is ended.</source>
        <translation>Vide&#xa0;: il se poursuit jusqu’à sa résiliation.</translation>
    </message>
    <message>
        <source>Collection &amp;method</source>
        <translation>&amp;Mode de règlement</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Choose a customer and a plan.</source>
        <translation>Choisissez un client et un forfait.</translation>
    </message>
    <message>
        <source>Create the subscription</source>
        <translation>Créer l’abonnement</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisissez un forfait</translation>
    </message>
    <message>
        <source>There is no plan yet. Create one under Products &amp; plans first.</source>
        <translation>Il n’y a pas encore de forfait. Créez-en d’abord un dans Produits et forfaits.</translation>
    </message>
    <message>
        <source>excl. VAT, on %1, for %2 to %3</source>
        <translation>HT, le %1, pour la période du %2 au %3</translation>
    </message>
    <message>
        <source>Nothing is left to bill.</source>
        <translation>Il ne reste rien à facturer.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Dû à ce jour</translation>
    </message>
    <message>
        <source>%1 incl. VAT</source>
        <translation>%1 TTC</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choisissez le client.</translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation>Choisissez le forfait.</translation>
    </message>
    <message>
        <source>the new subscription</source>
        <translation>le nouvel abonnement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln jour sur %1</numerusform>
            <numerusform>%Ln jours sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the fields first.</source>
        <translation>Corrigez d’abord les champs.</translation>
    </message>
    <message>
        <source>Choose the customer from the list.</source>
        <translation>Choisissez le client dans la liste.</translation>
    </message>
    <message>
        <source>The first day of use. Its day of the month is the one on which every later period starts; in a shorter month, the last day.</source>
        <translation>Le premier jour d’utilisation. Chaque période suivante commence le même jour du mois&#x202f;; dans un mois plus court, le dernier jour.</translation>
    </message>
    <message>
        <source>The last day of use. The last period is billed for the days used: price × days ÷ days of the period, rounded once.</source>
        <translation>Le dernier jour d’utilisation. La dernière période est facturée au prorata&#xa0;: prix × jours ÷ jours de la période, arrondi une seule fois.</translation>
    </message>
    <message>
        <source>Taken off every period’s price before it is rounded; it lowers the MRR as well.</source>
        <translation>Déduite du prix de chaque période avant l’arrondi&#x202f;; elle diminue aussi le MRR.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price of the first tier</comment>
        <translation>à partir de&#xa0;%1</translation>
    </message>
    <message>
        <source>To change</source>
        <comment>a change lies ahead</comment>
        <translation>Va changer</translation>
    </message>
    <message>
        <source>To pause</source>
        <comment>a pause lies ahead</comment>
        <translation>Pause prévue</translation>
    </message>
    <message>
        <source>Counted in the workspace of the customer.</source>
        <translation>Comptée dans l’espace de travail du client.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams count in the workspace today.</source>
        <translation>
            <numerusform>%Ln équipe compte aujourd’hui dans l’espace de travail.</numerusform>
            <numerusform>%Ln équipes comptent aujourd’hui dans l’espace de travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members count in the workspace today.</source>
        <translation>
            <numerusform>%Ln membre compte aujourd’hui dans l’espace de travail.</numerusform>
            <numerusform>%Ln membres comptent aujourd’hui dans l’espace de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each period is billed by the count of its first day.</source>
        <translation>Chaque période est facturée selon le décompte de son premier jour.</translation>
    </message>
    <message>
        <source>Each period is billed by its highest count, when it is over.</source>
        <translation>Chaque période est facturée à terme échu, selon son décompte le plus élevé.</translation>
    </message>
    <message>
        <source>Each period is billed by the day, when it is over.</source>
        <translation>Chaque période est facturée à terme échu, jour par jour.</translation>
    </message>
    <message>
        <source>P&amp;romotion code</source>
        <translation>C&amp;ode promotionnel</translation>
    </message>
    <message>
        <source>Did you receive a promotion code?</source>
        <translation>Le client a-t-il un code promotionnel&#x202f;?</translation>
    </message>
    <message>
        <source>Introductory offer of this plan. Empty: the full price.</source>
        <translation>Offre de bienvenue de ce forfait. Vide&#xa0;: plein tarif.</translation>
    </message>
    <message>
        <source>Past due</source>
        <comment>subscription</comment>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>D&amp;omain to order</source>
        <translation>Domai&amp;ne à commander</translation>
    </message>
    <message>
        <source>Empty: it is named later, under “Domains &amp; e-mail”.</source>
        <translation>Vide&#xa0;: il sera nommé plus tard, sous «&#xa0;Domaines et e-mail&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quittance::NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>For colleagues; never printed.</source>
        <translation>Pour les collègues&#x202f;; jamais imprimée.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new note</source>
        <translation>la nouvelle note</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>quittance::NotificationBell</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
</context>
<context>
    <name>quittance::NumberSeries</name>
    <message>
        <source>“%1” is not a kind of document. Use invoice or credit_note.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de document. Utilisez invoice ou credit_note.</translation>
    </message>
    <message>
        <source>{%1} is not known in a number format. Use {year} or {yy}, and {number:5}.</source>
        <translation>{%1} est inconnu dans un format de numéro. Utilisez {year} ou {yy}, et {number:5}.</translation>
    </message>
    <message>
        <source>“%1” may not stand in an invoice number. Letters without accents, digits and + _ / - may.</source>
        <translation>«&#xa0;%1&#xa0;» est interdit dans un numéro de facture. Sont permis les lettres sans accent, les chiffres et + _ / -.</translation>
    </message>
    <message>
        <source>The format needs {number:5} exactly once, or numbers would repeat.</source>
        <translation>Le format doit contenir {number:5} exactement une fois, sinon les numéros se répéteraient.</translation>
    </message>
    <message>
        <source>The format needs {year} or {yy} exactly once: numbers restart each year.</source>
        <translation>Le format doit contenir {year} ou {yy} exactement une fois&#xa0;: la numérotation recommence chaque année.</translation>
    </message>
    <message>
        <source>Numbers of this format can have %1 characters; %2 are the most. Shorten it.</source>
        <translation>Les numéros de ce format peuvent avoir %1 caractères&#x202f;; le maximum est %2. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>quittance::NumberingSettings</name>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Series so far</source>
        <translation>Séries à ce jour</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>First number of %1</source>
        <translation>Premier numéro de %1</translation>
    </message>
    <message>
        <source>Higher than 1 when you come from another tool in mid-year.</source>
        <translation>Supérieur à 1 si vous venez d’un autre outil en cours d’année.</translation>
    </message>
    <message>
        <source>Documents of this year are issued: their numbers go on without a gap.</source>
        <translation>Des documents de cette année sont émis&#xa0;: leurs numéros continuent sans rupture.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Séries de numéros</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The next one will be %1.</source>
        <translation>Le prochain sera %1.</translation>
    </message>
    <message>
        <source>The next one will be %1; the first of %2 will be %3.</source>
        <translation>Le prochain sera %1&#x202f;; le premier de %2 sera %3.</translation>
    </message>
    <message>
        <source>The numbering is saved.</source>
        <translation>La numérotation est enregistrée.</translation>
    </message>
    <message>
        <source>What every number of the series is made of. It starts again with each civil year; numbers go on without a gap and in the order of their dates, and what is issued keeps its number.</source>
        <translation>Ce dont est fait chaque numéro de la série. Elle repart à chaque année civile&#x202f;; les numéros se suivent sans trou dans l’ordre des dates, et ce qui est émis garde son numéro.</translation>
    </message>
    <message>
        <source>No document has a number yet.</source>
        <translation>Aucun document n’a encore de numéro.</translation>
    </message>
    <message>
        <source>{year} or {yy}, and {number:5} for at least five digits. Applies from next year, or immediately while nothing is issued in this one.</source>
        <translation>{year} ou {yy}, et {number:5} pour cinq chiffres au moins. Valable à partir de la prochaine année, ou aussitôt tant que rien n’est émis dans celle-ci.</translation>
    </message>
</context>
<context>
    <name>quittance::Page</name>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>quittance::PageList</name>
    <message>
        <source>Premium subscriptions</source>
        <translation>Abonnements Premium</translation>
    </message>
    <message>
        <source>Billing history</source>
        <translation>Historique de facturation</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Lot de facturation</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Products &amp; plans</source>
        <translation>Produits et forfaits</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>group</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Teams &amp; licences</source>
        <translation>Équipes et licences</translation>
    </message>
    <message>
        <source>Vouchers &amp; promo codes</source>
        <translation>Bons d’achat et codes promo</translation>
    </message>
    <message>
        <source>Domains &amp; e-mail</source>
        <translation>Domaines et e-mail</translation>
    </message>
</context>
<context>
    <name>quittance::Payment</name>
    <message>
        <source>Choose the invoice that is paid.</source>
        <translation>Choisissez la facture payée.</translation>
    </message>
    <message>
        <source>Enter the day on which the money came.</source>
        <translation>Saisissez le jour de l’encaissement.</translation>
    </message>
    <message>
        <source>The payment lies in the future.</source>
        <translation>Le règlement est daté dans le futur.</translation>
    </message>
    <message>
        <source>The payment lies before the invoice’s date.</source>
        <translation>Le règlement est antérieur à la date de la facture.</translation>
    </message>
    <message>
        <source>The reference is too long; %1 characters are the most.</source>
        <translation>La référence est trop longue&#x202f;; %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose the invoices that are paid.</source>
        <translation>Choisissez les factures qui sont payées.</translation>
    </message>
    <message>
        <source>At most %1 invoices are marked as paid at once.</source>
        <translation>Au plus %1 factures se marquent payées à la fois.</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentService</name>
    <message>
        <source>At most %1 invoices are marked as paid at once.</source>
        <translation>Au plus %1 factures se marquent payées à la fois.</translation>
    </message>
    <message>
        <source>It is a credit note.</source>
        <translation>C’est un avoir.</translation>
    </message>
    <message>
        <source>It is credited.</source>
        <translation>Elle est créditée d’un avoir.</translation>
    </message>
    <message>
        <source>It is paid already.</source>
        <translation>Elle est déjà payée.</translation>
    </message>
    <message>
        <source>Nothing was marked as paid.</source>
        <translation>Rien n’a été marqué payé.</translation>
    </message>
    <message>
        <source>These documents do not exist.</source>
        <translation>Ces documents n’existent pas.</translation>
    </message>
    <message>
        <source>None of these invoices can be marked as paid: %1</source>
        <translation>Aucune de ces factures ne peut être marquée payée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This payment does not exist.</source>
        <translation>Ce règlement n’existe pas.</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentTerms</name>
    <message>
        <source>“%1” are not payment terms. Use net_days, end_of_month or day_of_month.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des conditions de règlement. Utilisez net_days, end_of_month ou day_of_month.</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>à réception</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>fin de mois</translation>
    </message>
    <message numerus="yes">
        <source>%n days, end of month</source>
        <translation>
            <numerusform>%n jour fin de mois</numerusform>
            <numerusform>%n jours fin de mois</numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>le %1 du mois</translation>
    </message>
    <message>
        <source>The day of the month lies between 1 and 31.</source>
        <translation>Le jour du mois est compris entre 1 et 31.</translation>
    </message>
    <message>
        <source>Payment terms lie between 0 and 365 days.</source>
        <translation>Le délai de règlement est compris entre 0 et 365 jours.</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentTermsEdit</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Days until the invoice is due</source>
        <translation>Nombre de jours jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>Net days</source>
        <translation>Jours nets</translation>
    </message>
    <message>
        <source>Days, then the end of the month</source>
        <translation>Jours, puis fin de mois</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>À un jour du mois</translation>
    </message>
    <message>
        <source>As the company</source>
        <translation>Comme la société</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message>
        <source>Received</source>
        <comment>date</comment>
        <translation>Encaissé le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Settles</source>
        <comment>invoices</comment>
        <translation>Factures réglées</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>amount</comment>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>What came in, from whom, how, and which invoices it paid</source>
        <translation>Les encaissements&#xa0;: de qui, comment, et quelles factures ils règlent</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>Go to the invoice that the payment settles</source>
        <translation>Aller à la facture que le règlement solde</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Go to the customer who paid</source>
        <translation>Aller au client qui a payé</translation>
    </message>
    <message>
        <source>Show the invoices</source>
        <translation>Afficher les factures</translation>
    </message>
    <message>
        <source>Go to the billing history</source>
        <translation>Aller à l’historique de facturation</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payments</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Customer, reference, invoice or amount</source>
        <translation>Client, référence, facture ou montant</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun règlement ne correspond</translation>
    </message>
    <message>
        <source>No payment was recorded yet</source>
        <translation>Aucun règlement n’est encore enregistré</translation>
    </message>
    <message>
        <source>Mark an invoice as paid in the billing history; its payment then stands here.</source>
        <translation>Marquez une facture comme payée dans l’historique de facturation&#x202f;; son règlement apparaît alors ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Invoices that it paid</source>
        <translation>Factures réglées</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>amount</comment>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Journal entry of the payment</source>
        <translation>Écriture comptable du règlement</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Received from %1 to %2</source>
        <translation>Encaissés du %1 au %2</translation>
    </message>
    <message>
        <source>Received since %1</source>
        <translation>Encaissés depuis le %1</translation>
    </message>
    <message>
        <source>Received until %1</source>
        <translation>Encaissés jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln règlement</numerusform>
            <numerusform>%Ln règlements</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>encaissé %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Aucun règlement sélectionné</translation>
    </message>
    <message>
        <source>Not used in full</source>
        <translation>Affecté en partie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>method, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Encaissé le</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment, person</comment>
        <translation>le %1, par %2</translation>
    </message>
    <message>
        <source>Select one payment first</source>
        <translation>Sélectionnez d’abord un règlement</translation>
    </message>
    <message>
        <source>It settles no invoice yet</source>
        <translation>Il ne règle encore aucune facture</translation>
    </message>
    <message>
        <source>Allocated</source>
        <comment>payment</comment>
        <translation>Affecté</translation>
    </message>
</context>
<context>
    <name>quittance::PdfPreview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
</context>
<context>
    <name>quittance::PercentEdit</name>
    <message>
        <source>A percentage has at most four decimals.</source>
        <translation>Un pourcentage compte quatre décimales au plus.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to %1.</source>
        <translation>Saisissez un pourcentage de 0 à %1.</translation>
    </message>
</context>
<context>
    <name>quittance::Permission</name>
    <message>
        <source>Read the book</source>
        <translation>Lire le dossier</translation>
    </message>
    <message>
        <source>Change the company and its settings</source>
        <translation>Modifier la société et ses paramètres</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Modifier les clients</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Modifier le catalogue</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation>Modifier les abonnements</translation>
    </message>
    <message>
        <source>Run the billing</source>
        <translation>Exécuter la facturation</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Émettre des factures</translation>
    </message>
    <message>
        <source>Issue credit notes</source>
        <translation>Émettre des avoirs</translation>
    </message>
    <message>
        <source>Record payments</source>
        <translation>Enregistrer des règlements</translation>
    </message>
    <message>
        <source>Print documents</source>
        <translation>Imprimer des documents</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <source>Back up, restore and verify the database</source>
        <translation>Sauvegarder, restaurer et contrôler la base de données</translation>
    </message>
    <message>
        <source>Depart from plans and terms</source>
        <translation>Déroger aux forfaits et aux engagements</translation>
    </message>
    <message>
        <source>Claim and apply vouchers</source>
        <translation>Réclamer et appliquer les bons d’achat</translation>
    </message>
    <message>
        <source>Manage domains and mailboxes</source>
        <translation>Gérer les domaines et les boîtes e-mail</translation>
    </message>
</context>
<context>
    <name>quittance::Plan</name>
    <message>
        <source>Enter a name in French or in English; it is printed on invoices.</source>
        <translation>Saisissez un nom en français ou en anglais&#x202f;; il est imprimé sur les factures.</translation>
    </message>
    <message>
        <source>The name is too long; %1 characters are the most.</source>
        <translation>Le nom est trop long&#x202f;; %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A code has at most 40 characters and no spaces, commas or semicolons.</source>
        <translation>Un code compte 40 caractères au plus, sans espace, virgule ni point-virgule.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of product. Use premium_plan, domain, mailbox, app, seat_licence, team_licence, service or other.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de produit. Utilisez premium_plan, domain, mailbox, app, seat_licence, team_licence, service ou other.</translation>
    </message>
    <message>
        <source>Premium plan</source>
        <translation>Forfait Premium</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte e-mail</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Licence per user</source>
        <translation>Licence par utilisateur</translation>
    </message>
    <message>
        <source>Licence per team</source>
        <translation>Licence par équipe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of product</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>“%1” is not a kind of supply. Use service or goods.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une nature de prestation. Utilisez service ou goods.</translation>
    </message>
    <message>
        <source>“%1” is not a way of billing. Use recurring or one_off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de facturation. Utilisez recurring ou one_off.</translation>
    </message>
    <message>
        <source>“%1” is not a way to count licences. Use period_start, peak or by_day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de compter les licences. Utilisez period_start, peak ou by_day.</translation>
    </message>
    <message>
        <source>The quantity agreed</source>
        <translation>La quantité convenue</translation>
    </message>
    <message>
        <source>Counted on the first day of the period</source>
        <translation>Comptées au premier jour de la période</translation>
    </message>
    <message>
        <source>The most of the period</source>
        <translation>Le maximum de la période</translation>
    </message>
    <message>
        <source>Counted day by day</source>
        <translation>Comptées jour par jour</translation>
    </message>
    <message>
        <source>A period lasts from one day to ten years; change the interval.</source>
        <translation>Une période dure d’un jour à dix ans&#x202f;; modifiez l’intervalle.</translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 % and 100 %.</source>
        <translation>Un taux de TVA est compris entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Give the reason for the VAT exemption; the law wants it on the invoice.</source>
        <translation>Indiquez le motif de l’exonération de TVA&#x202f;; la loi l’exige sur la facture.</translation>
    </message>
    <message>
        <source>Licences are counted for recurring plans whose price depends on the quantity. Choose a price per unit, tiers or packages.</source>
        <translation>Les licences se comptent pour des forfaits récurrents dont le prix dépend de la quantité. Choisissez un prix par unité, par tranches ou par lots.</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>chaque année</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of change. Use now, now_unprorated or period_end.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment de changement. Utilisez now, now_unprorated ou period_end.</translation>
    </message>
    <message>
        <source>At once, by the day</source>
        <translation>Tout de suite, au jour près</translation>
    </message>
    <message>
        <source>At once, billed periods stay</source>
        <translation>Tout de suite, sans revenir sur le facturé</translation>
    </message>
    <message>
        <source>With the next period</source>
        <translation>À la période suivante</translation>
    </message>
</context>
<context>
    <name>quittance::PlanDialog</name>
    <message>
        <source>New product…</source>
        <translation>Nouveau produit…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Modifier le forfait</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Créer le forfait</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new plan</source>
        <translation>le nouveau forfait</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le forfait</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Ce qui est vendu</translation>
    </message>
    <message>
        <source>How it is billed</source>
        <translation>Mode de facturation</translation>
    </message>
    <message>
        <source>Price and VAT</source>
        <translation>Prix et TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Fixed: subscriptions have this plan. Copy it to bill in another way.</source>
        <translation>Figé&#xa0;: des abonnements ont ce forfait. Copiez-le pour facturer autrement.</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <source>Name of the new product</source>
        <translation>Nom du nouveau produit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en &amp;anglais</translation>
    </message>
    <message>
        <source>One of the two is enough.</source>
        <translation>L’un des deux suffit.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Generated if left blank.</source>
        <translation>Attribué automatiquement si vide.</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>Factu&amp;ration</translation>
    </message>
    <message>
        <source>P&amp;ricing</source>
        <translation>Tarificati&amp;on</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <translation>Tou&amp;s les</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>VA&amp;T rate</source>
        <translation>Taux de &amp;TVA</translation>
    </message>
    <message>
        <source>Reason o&amp;f the exemption</source>
        <translation>&amp;Motif de l’exonération</translation>
    </message>
    <message>
        <source>Printed on the invoice, with the article of the law.</source>
        <translation>Imprimé sur la facture, avec l’article de loi.</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Récurrente</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Ponctuelle</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>E&amp;xempt from VAT</source>
        <translation>&amp;Exonéré de TVA</translation>
    </message>
    <message>
        <source>Enter the VAT rate.</source>
        <translation>Saisissez le taux de TVA.</translation>
    </message>
    <message>
        <source>Name the new product.</source>
        <translation>Nommez le nouveau produit.</translation>
    </message>
    <message>
        <source>Upgrades take effect</source>
        <translation>Une hausse de forfait prend effet</translation>
    </message>
    <message>
        <source>Downgrades take effect</source>
        <translation>Une baisse de forfait prend effet</translation>
    </message>
    <message>
        <source>When a subscription leaves this plan for one of more value a month. At once by the day: the unused days are credited, the remaining ones charged.</source>
        <translation>Quand un abonnement quitte ce forfait pour un autre de plus grande valeur mensuelle. Tout de suite, au jour près&#xa0;: les jours non utilisés sont déduits, les jours restants facturés.</translation>
    </message>
    <message>
        <source>When a subscription leaves this plan for one of less value a month.</source>
        <translation>Quand un abonnement quitte ce forfait pour un autre de moindre valeur mensuelle.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Where the quantity comes from: what was agreed with the customer, or the active teams or members of the workspace. The most of the period and day by day are known when the period is over, and are billed then.</source>
        <translation>D’où vient la quantité&#xa0;: celle convenue avec le client, ou les équipes ou membres actifs de l’espace de travail. Le maximum de la période et le décompte jour par jour ne sont connus qu’à la fin de la période, et sont facturés à terme échu.</translation>
    </message>
</context>
<context>
    <name>quittance::PrepareStep</name>
    <message>
        <source>Bill &amp;until</source>
        <translation>Facturer &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Everything that falls due on or before this day.</source>
        <translation>Tout ce qui arrive à échéance jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>&amp;Issue date</source>
        <translation>Date d’é&amp;mission</translation>
    </message>
    <message>
        <source>Printed on the invoices; never before the last number’s date.</source>
        <translation>Imprimée sur les factures&#x202f;; jamais antérieure à celle du dernier numéro.</translation>
    </message>
    <message>
        <source>&amp;Only this customer</source>
        <translation>&amp;Seulement ce client</translation>
    </message>
    <message>
        <source>Empty: all customers.</source>
        <translation>Vide&#xa0;: tous les clients.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Lots précédents</translation>
    </message>
    <message>
        <source>No run yet. Choose the dates and press Review: nothing is written before you issue.</source>
        <translation>Aucun lot pour l’instant. Choisissez les dates et cliquez sur Vérifier&#xa0;: rien n’est écrit avant l’émission.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Which issue date?</source>
        <translation>Quelle date d’émission&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or empty the field.</source>
        <translation>Choisissez le client dans la liste, ou videz le champ.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message numerus="yes">
        <source>Finished, %Ln customers not billed</source>
        <translation>
            <numerusform>Terminé, %Ln client non facturé</numerusform>
            <numerusform>Terminé, %Ln clients non facturés</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every period that falls due on or before this day is billed, each once, however often a run is started. A day ahead bills in advance.</source>
        <translation>Chaque période échue jusqu’à ce jour est facturée, une seule fois, quel que soit le nombre de lots. Un jour à venir facture d’avance.</translation>
    </message>
    <message>
        <source>The date that the invoices bear, from which the payment terms count. Numbers follow the dates: it cannot be before the last number’s.</source>
        <translation>La date que portent les factures, à partir de laquelle courent les conditions de paiement. Les numéros suivent les dates&#xa0;: elle ne peut pas précéder celle du dernier numéro.</translation>
    </message>
</context>
<context>
    <name>quittance::Price</name>
    <message>
        <source>Enter at least one tier.</source>
        <translation>Saisissez au moins une tranche.</translation>
    </message>
    <message>
        <source>A price has at most %1 tiers.</source>
        <translation>Un tarif compte au plus&#xa0;%1 tranches.</translation>
    </message>
    <message>
        <source>The last tier has no end: leave “up to” empty in its line.</source>
        <translation>La dernière tranche n’a pas de fin&#xa0;: laissez «&#xa0;jusqu’à&#xa0;» vide sur sa ligne.</translation>
    </message>
    <message>
        <source>Enter up to which quantity this tier counts.</source>
        <translation>Indiquez jusqu’à quelle quantité vaut cette tranche.</translation>
    </message>
    <message>
        <source>The first tier ends above zero.</source>
        <translation>La première tranche se termine au-dessus de zéro.</translation>
    </message>
    <message>
        <source>A tier ends above the one before it.</source>
        <translation>Une tranche se termine au-dessus de la précédente.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un prix ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A fee cannot be negative.</source>
        <translation>Des frais ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>“%1” is no list of tiers. Write them as 10:15+10 *:5: up to 10 units at 15 each with a fee of 10, all others at 5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de tranches. Écrivez 10:15+10 *:5&#xa0;: jusqu’à 10 unités à 15 chacune avec un forfait de 10, toutes les autres à 5.</translation>
    </message>
    <message>
        <source>“%1” is not a way of pricing. Use flat, per_unit, graduated, volume or package.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode de tarification. Utilisez flat, per_unit, graduated, volume ou package.</translation>
    </message>
    <message>
        <source>Flat price</source>
        <translation>Prix forfaitaire</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>À l’unité</translation>
    </message>
    <message>
        <source>Graduated tiers</source>
        <translation>Par tranches</translation>
    </message>
    <message>
        <source>Volume tiers</source>
        <translation>Au volume</translation>
    </message>
    <message>
        <source>Per package</source>
        <translation>Par lot</translation>
    </message>
    <message>
        <source>A price cannot be negative. Use a discount or a credit note.</source>
        <translation>Un prix ne peut pas être négatif. Utilisez une remise ou un avoir.</translation>
    </message>
    <message>
        <source>Choose the price’s currency.</source>
        <translation>Choisissez la devise du prix.</translation>
    </message>
    <message>
        <source>Enter the day from which the price holds.</source>
        <translation>Saisissez le jour à partir duquel le prix s’applique.</translation>
    </message>
    <message>
        <source>Enter how many units a package has.</source>
        <translation>Indiquez combien d’unités compte un lot.</translation>
    </message>
    <message>
        <source>The minimum commitment cannot be negative.</source>
        <translation>L’engagement minimum ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The set-up fee cannot be negative.</source>
        <translation>Les frais de mise en service ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>A one-off service has no minimum commitment.</source>
        <translation>Une prestation ponctuelle n’a pas d’engagement minimum.</translation>
    </message>
    <message>
        <source>A one-off service has no set-up fee: it is billed once as it is.</source>
        <translation>Une prestation ponctuelle n’a pas de frais de mise en service&#xa0;: elle est facturée une fois, telle quelle.</translation>
    </message>
</context>
<context>
    <name>quittance::PriceDialog</name>
    <message>
        <source>New price version</source>
        <translation>Nouvelle version de tarif</translation>
    </message>
    <message>
        <source>%1: new subscriptions get this price from its day on; those that exist keep the price they have.</source>
        <translation>%1&#xa0;: les nouveaux abonnements ont ce prix dès sa date d’effet&#x202f;; les abonnements existants gardent le leur.</translation>
    </message>
    <message>
        <source>Add the price</source>
        <translation>Ajouter le tarif</translation>
    </message>
    <message>
        <source>the new price</source>
        <translation>le nouveau tarif</translation>
    </message>
</context>
<context>
    <name>quittance::PriceFields</name>
    <message>
        <source>Pr&amp;ice of a package</source>
        <translation>Pri&amp;x d’un lot</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>Pri&amp;x</translation>
    </message>
    <message>
        <source>For one unit and one period.</source>
        <translation>Pour une unité et une période.</translation>
    </message>
    <message>
        <source>For one period; a package that is begun counts whole.</source>
        <translation>Pour une période&#x202f;; tout lot entamé compte entier.</translation>
    </message>
    <message>
        <source>For one period.</source>
        <translation>Pour une période.</translation>
    </message>
    <message>
        <source>Units in a packa&amp;ge</source>
        <translation>Unités par lo&amp;t</translation>
    </message>
    <message>
        <source>Only where the tiers count packages; a package that is begun counts whole.</source>
        <translation>Seulement si les tranches comptent des lots&#x202f;; tout lot entamé compte entier.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Each tier’s units cost that tier’s price. The last tier has no end.</source>
        <translation>Les unités de chaque tranche coûtent le prix de la tranche. La dernière n’a pas de fin.</translation>
    </message>
    <message>
        <source>All units cost the price of the tier that the quantity reaches. The last tier has no end.</source>
        <translation>Toutes les unités coûtent le prix de la tranche que la quantité atteint. La dernière n’a pas de fin.</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>V&amp;alid from</source>
        <translation>Va&amp;lable à partir du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Minimum commitment</source>
        <translation>Engagement &amp;minimum</translation>
    </message>
    <message>
        <source>What a whole period costs at least, before a discount.</source>
        <translation>Ce que coûte au moins une période entière, avant remise.</translation>
    </message>
    <message>
        <source>Set-up fee</source>
        <translation>Frais de mise en service</translation>
    </message>
    <message>
        <source>Billed once, with the first period.</source>
        <translation>Facturés une fois, avec la première période.</translation>
    </message>
    <message>
        <source>A price that was sold never changes: later, add a price version. A price that includes VAT is printed as it is, and the net price is what is left of it.</source>
        <translation>Un prix vendu ne change plus&#xa0;: ensuite, ajoutez une version de prix. Un prix TTC est imprimé tel quel, et le prix hors taxes est ce qui en reste.</translation>
    </message>
    <message>
        <source>One line a tier: up to which quantity, at which price a unit, and a fee that is due as soon as the tier is reached. The bill has one line for each.</source>
        <translation>Une ligne par tranche&#xa0;: jusqu’à quelle quantité, à quel prix l’unité, et un forfait dû dès que la tranche est atteinte. La facture en donne une ligne chacun.</translation>
    </message>
    <message>
        <source>When a period costs less, the bill has a line for what is missing. It follows the days of a shortened period and the discount, as the price does.</source>
        <translation>Quand une période coûte moins, la facture porte une ligne pour le complément. Comme le prix, il suit les jours d’une période écourtée et la remise.</translation>
    </message>
    <message>
        <source>Up to, units</source>
        <translation>Jusqu’à, unités</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prix de l’unité</translation>
    </message>
    <message>
        <source>Fee of the tier</source>
        <translation>Forfait de la tranche</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0,00</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fee</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tranche&#xa0;%1</translation>
    </message>
    <message>
        <source>The price inclu&amp;des VAT</source>
        <translation>Le prix compre&amp;nd la TVA</translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation>Saisissez le prix.</translation>
    </message>
    <message>
        <source>Enter the day from which the price counts.</source>
        <translation>Saisissez le jour à partir duquel le prix s’applique.</translation>
    </message>
    <message>
        <source>Tier %1: %2</source>
        <translation>Tranche&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>quittance::PriceMoveDialog</name>
    <message>
        <source>Taking the new price back</source>
        <translation>Annulation du nouveau tarif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions keep their price.</source>
        <translation>
            <numerusform>%Ln abonnement garde son tarif.</numerusform>
            <numerusform>%Ln abonnements gardent leur tarif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the current price</source>
        <translation>Passer au tarif en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to this price</source>
        <translation>Passer à ce tarif</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>At the price in force &amp;from</source>
        <translation>Au tarif en vigueur à &amp;partir du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>Each goes over with its first period that begins on this day or later and is not billed. What is billed stays as it is.</source>
        <translation>Chacun y passe avec sa première période non facturée qui commence ce jour-là ou ensuite. Ce qui est facturé ne change pas.</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Ceux-ci restent tels quels</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The figures are being worked out…</source>
        <translation>Calcul des montants…</translation>
    </message>
    <message>
        <source>Enter the day first.</source>
        <translation>Indiquez d’abord la date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions go over to the new price.</source>
        <translation>
            <numerusform>%Ln abonnement passe au nouveau tarif.</numerusform>
            <numerusform>%Ln abonnements passent au nouveau tarif.</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR %1 → %2</source>
        <translation>MRR %1 → %2</translation>
    </message>
    <message>
        <source>%1 a month less, %2 a year.</source>
        <translation>%1 de moins par mois, %2 par an.</translation>
    </message>
    <message>
        <source>%1 a month more, %2 a year.</source>
        <translation>%1 de plus par mois, %2 par an.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>À partir du %1.</translation>
    </message>
    <message>
        <source>Each with its next period: the first on %1, the last on %2.</source>
        <translation>Chacun à sa prochaine période&#xa0;: le premier le %1, le dernier le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this price already.</source>
        <translation>
            <numerusform>%Ln a déjà ce tarif.</numerusform>
            <numerusform>%Ln ont déjà ce tarif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Moving to the current price</source>
        <translation>Passage au tarif en vigueur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No price changes.</source>
        <translation>Aucun ne passe à un autre tarif.</translation>
    </message>
</context>
<context>
    <name>quittance::PriceMoves</name>
    <message>
        <source>The amount is out of range.</source>
        <translation>Le montant dépasse ce qui peut être calculé.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>quittance::ProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>What you sell. Its plans say at what price and how often.</source>
        <translation>Ce que vous vendez. Ses forfaits disent à quel prix et à quelle fréquence.</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new product</source>
        <translation>le nouveau produit</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>le produit</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en &amp;anglais</translation>
    </message>
    <message>
        <source>One of the two is enough.</source>
        <translation>L’un des deux suffit.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Generated if left blank.</source>
        <translation>Attribué automatiquement si vide.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>For &amp;VAT</source>
        <translation>Pour la T&amp;VA</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
</context>
<context>
    <name>quittance::Promotion</name>
    <message>
        <source>There is no such duration.</source>
        <translation>Cette durée n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such promotion code. Check how it is written.</source>
        <translation>Ce code promotionnel n’existe pas. Vérifiez comment il s’écrit.</translation>
    </message>
    <message>
        <source>The code %1 holds from %2 on.</source>
        <translation>Le code %1 est valable à partir du %2.</translation>
    </message>
    <message>
        <source>The code %1 lapsed on %2.</source>
        <translation>Le code %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The code %1 is used up.</source>
        <translation>Le code %1 est épuisé.</translation>
    </message>
    <message>
        <source>This customer has used the code %1 already.</source>
        <translation>Ce client a déjà utilisé le code %1.</translation>
    </message>
    <message>
        <source>The code %1 is not for this plan.</source>
        <translation>Le code %1 ne s’applique pas à ce forfait.</translation>
    </message>
    <message>
        <source>The code %1 is not for prices in %2.</source>
        <translation>Le code %1 ne s’applique pas aux prix en %2.</translation>
    </message>
    <message>
        <source>Enter the code: letters or digits.</source>
        <translation>Saisissez le code&#xa0;: des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Le code est trop long.</translation>
    </message>
    <message>
        <source>Enter a share between 0 % and 100 %, or an amount.</source>
        <translation>Saisissez un pourcentage entre 0&#xa0;% et 100&#xa0;%, ou un montant.</translation>
    </message>
    <message>
        <source>A code takes off a share or an amount, not both.</source>
        <translation>Un code déduit un pourcentage ou un montant, pas les deux.</translation>
    </message>
    <message>
        <source>Enter an amount of more than zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>There are two amounts in %1.</source>
        <translation>Il y a deux montants en %1.</translation>
    </message>
    <message>
        <source>Enter 1 to 120 periods.</source>
        <translation>Saisissez de 1 à 120 périodes.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Enter at least one use, or leave it empty.</source>
        <translation>Saisissez au moins une utilisation, ou laissez vide.</translation>
    </message>
    <message>
        <source> or −</source>
        <comment>amounts in several currencies</comment>
        <translation> ou −</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 une fois</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln periods</source>
        <translation>
            <numerusform>%1 pendant %Ln période</numerusform>
            <numerusform>%1 pendant %Ln périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for good</source>
        <translation>%1 sans limite de durée</translation>
    </message>
    <message>
        <source>Tick the plans whose new subscriptions it is proposed with.</source>
        <translation>Cochez les forfaits dont les nouveaux abonnements en bénéficient.</translation>
    </message>
</context>
<context>
    <name>quittance::PromotionDialog</name>
    <message>
        <source>New promotion code</source>
        <translation>Nouveau code promotionnel</translation>
    </message>
    <message>
        <source>Edit the promotion code</source>
        <translation>Modifier le code promotionnel</translation>
    </message>
    <message>
        <source>It was used already: what it takes off stays as it is.</source>
        <translation>Il a déjà été utilisé&#xa0;: ce qu’il déduit ne change plus.</translation>
    </message>
    <message>
        <source>Create the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the new code</source>
        <translation>le nouveau code</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Case, accents, spaces and hyphens do not matter.</source>
        <translation>La casse, les accents, les espaces et les traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>For colleagues; never printed.</source>
        <translation>Pour les collègues&#x202f;; jamais imprimée.</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>Number of &amp;periods</source>
        <translation>Nombre de pér&amp;iodes</translation>
    </message>
    <message>
        <source>For these pl&amp;ans</source>
        <translation>Pour ces &amp;forfaits</translation>
    </message>
    <message>
        <source>None ticked: for all.</source>
        <translation>Aucun coché&#xa0;: pour tous.</translation>
    </message>
    <message>
        <source>Can be entered &amp;from</source>
        <translation>Saisie possible &amp;du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>Uses at &amp;most</source>
        <translation>Utilisations au ma&amp;ximum</translation>
    </message>
    <message>
        <source>Empty: as many as there are.</source>
        <translation>Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>&amp;Each customer</source>
        <translation>Par cli&amp;ent</translation>
    </message>
    <message>
        <source>Once a customer</source>
        <translation>Une fois par client</translation>
    </message>
    <message>
        <source>one period</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>several periods</source>
        <translation>plusieurs périodes</translation>
    </message>
    <message>
        <source>every period, for good</source>
        <translation>chaque période, sans limite de durée</translation>
    </message>
    <message>
        <source>&amp;Introductory offer</source>
        <translation>Offre de bien&amp;venue</translation>
    </message>
    <message>
        <source>Every new subscription of the plans above begins with it.</source>
        <translation>Tout nouvel abonnement aux forfaits ci-dessus commence avec elle.</translation>
    </message>
    <message>
        <source>Proposed with new subscriptions</source>
        <translation>Proposée d’office avec tout nouvel abonnement</translation>
    </message>
    <message>
        <source>A period that has begun counts.</source>
        <translation>Une période entamée compte.</translation>
    </message>
    <message>
        <source>Percenta&amp;ge off</source>
        <translation>&amp;Pourcentage déduit</translation>
    </message>
    <message>
        <source>Or an amount</source>
        <translation>Ou un montant</translation>
    </message>
    <message>
        <source>&amp;Duration of the discount</source>
        <translation>Du&amp;rée de la remise</translation>
    </message>
    <message>
        <source>Can be entered &amp;until</source>
        <translation>Saisie possible &amp;jusqu’au</translation>
    </message>
    <message>
        <source>The last day. Leave empty for no end.</source>
        <translation>Le dernier jour. Vide&#xa0;: sans limite.</translation>
    </message>
</context>
<context>
    <name>quittance::PromotionService</name>
    <message>
        <source>This promotion code does not exist any more.</source>
        <translation>Ce code promotionnel n’existe plus.</translation>
    </message>
    <message>
        <source>There is a code %1 already.</source>
        <translation>Il y a déjà un code %1.</translation>
    </message>
    <message>
        <source>One of the plans does not exist any more.</source>
        <translation>L’un des forfaits n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was used already: what it takes off stays as it is. Archive it, and make another code.</source>
        <translation>%1 a déjà été utilisé&#xa0;: ce qu’il déduit ne change plus. Archivez-le et créez un autre code.</translation>
    </message>
    <message>
        <source>It was used %1 times already.</source>
        <translation>Il a déjà été utilisé %1 fois.</translation>
    </message>
</context>
<context>
    <name>quittance::PromotionsDialog</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>Codes promotionnels</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisé le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Uses of the code</source>
        <translation>Utilisations du code</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no code yet. Create the first one.</source>
        <translation>Il n’y a pas encore de code. Créez le premier.</translation>
    </message>
    <message>
        <source>It was not used yet.</source>
        <translation>Il n’a pas encore été utilisé.</translation>
    </message>
    <message>
        <source>Uses of the code: taken off bills so far %1, excl. VAT</source>
        <translation>Utilisations du code&#xa0;: déduit des factures à ce jour %1 HT</translation>
    </message>
    <message>
        <source>Take back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1 · with new subscriptions</source>
        <comment>a code</comment>
        <translation>%1 · offre de bienvenue</translation>
    </message>
    <message>
        <source>A code is entered with a new subscription or a change of one. What it takes off is on the bill; forecasts count it, MRR counts it where it holds for good.</source>
        <translation>Un code se saisit avec un nouvel abonnement ou une modification. Ce qu’il déduit figure sur la facture&#x202f;; les prévisions en tiennent compte, le MRR seulement s’il est sans limite de durée.</translation>
    </message>
</context>
<context>
    <name>quittance::RateDialog</name>
    <message>
        <source>VAT rate of a member state</source>
        <translation>Taux de TVA d’un État membre</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>The standard rate that consumers of this country pay under the one-stop shop.</source>
        <translation>Le taux normal que paient les particuliers de ce pays avec le guichet unique.</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Ajouter le taux</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>le taux</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Valable à partir du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Taux</translation>
    </message>
    <message>
        <source>How many %1 one unit of the currency is worth.</source>
        <translation>Combien de %1 vaut une unité de la devise.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Choisissez le pays.</translation>
    </message>
    <message>
        <source>%1 is not a member state of the European Union.</source>
        <translation>%1 n’est pas un État membre de l’Union européenne.</translation>
    </message>
    <message>
        <source>Enter the day from which the rate counts.</source>
        <translation>Saisissez le jour à partir duquel le taux s’applique.</translation>
    </message>
    <message>
        <source>Enter the rate.</source>
        <translation>Saisissez le taux.</translation>
    </message>
    <message>
        <source>Enter a rate above zero.</source>
        <translation>Saisissez un taux supérieur à zéro.</translation>
    </message>
</context>
<context>
    <name>quittance::RatesTable</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>VAT rates of other member states</source>
        <translation>Taux de TVA des autres États membres</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Ajouter un taux</translation>
    </message>
    <message>
        <source>Add a rate and the day from which it counts</source>
        <translation>Ajouter un taux et sa date d’effet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the selected rate</source>
        <translation>Modifier le taux sélectionné</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected rate</source>
        <translation>Retirer le taux sélectionné</translation>
    </message>
    <message>
        <source>Select a rate first</source>
        <translation>Sélectionnez d’abord un taux</translation>
    </message>
    <message>
        <source>No rate yet. With the one-stop shop, each state whose consumers you bill needs one.</source>
        <translation>Aucun taux. Avec le guichet unique, il en faut un par État où vous facturez des particuliers.</translation>
    </message>
    <message>
        <source>No rate yet. Each currency that you bill in beside the euro needs one.</source>
        <translation>Aucun taux. Chaque devise de facturation autre que l’euro en demande un.</translation>
    </message>
</context>
<context>
    <name>quittance::RecordRequestDialog</name>
    <message>
        <source>Cancellation request</source>
        <translation>Demande de résiliation</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>la demande</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>&amp;Demandé par</translation>
    </message>
    <message>
        <source>For example: Mrs Roux, by telephone</source>
        <translation>Par exemple&#xa0;: Mme Roux, par téléphone</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>Requested &amp;last day</source>
        <translation>Dernier jour &amp;souhaité</translation>
    </message>
    <message>
        <source>Leave blank for as soon as possible.</source>
        <translation>Vide&#xa0;: dès que possible.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Mo&amp;tif</translation>
    </message>
</context>
<context>
    <name>quittance::RegroupDialog</name>
    <message>
        <source>Regroup into a bundle</source>
        <translation>Regrouper dans une suite</translation>
    </message>
    <message>
        <source>Regroup the subscriptions</source>
        <translation>Regrouper les abonnements</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <translation>&amp;Abonnements</translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation>S&amp;uite</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The account only allows adding licences. It stays in the history.</source>
        <translation>Le compte ne permet que l’ajout de licences. Le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>The first day of the bundle. The subscriptions end the day before; what is billed of later days is credited by the next invoice.</source>
        <translation>Le premier jour de la suite. Les abonnements prennent fin la veille&#x202f;; les jours déjà facturés ensuite sont crédités sur la prochaine facture.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Subscriptions to be regrouped</source>
        <translation>Abonnements à regrouper</translation>
    </message>
    <message>
        <source>Only subscriptions of one customer are regrouped together.</source>
        <translation>Seuls les abonnements d’un même client se regroupent.</translation>
    </message>
    <message>
        <source>Select the subscriptions of one customer.</source>
        <translation>Sélectionnez les abonnements d’un même client.</translation>
    </message>
    <message>
        <source>No bundle covers these products. Name them under “Products of the bundle…” of a plan.</source>
        <translation>Aucune suite ne couvre ces produits. Désignez-les sous «&#xa0;Produits de la suite…&#xa0;» d’un forfait.</translation>
    </message>
    <message>
        <source>The figures are being worked out…</source>
        <translation>Calcul des montants…</translation>
    </message>
    <message>
        <source>Enter the quantity.</source>
        <translation>Indiquez la quantité.</translation>
    </message>
    <message>
        <source>Enter the first day of the bundle.</source>
        <translation>Indiquez le premier jour de la suite.</translation>
    </message>
    <message>
        <source>Give the reason for going beyond what the account allows.</source>
        <translation>Donnez le motif pour dépasser ce que permet le compte.</translation>
    </message>
    <message>
        <source>Show how it stands now</source>
        <translation>Voir l’état actuel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>quittance::Regrouping</name>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>A bundle recurs, and its quantity is agreed: %1 cannot be one.</source>
        <translation>Une suite est récurrente et sa quantité est convenue&#xa0;: %1 ne peut pas en être une.</translation>
    </message>
    <message>
        <source>A bundle regroups at least two products.</source>
        <translation>Une suite regroupe au moins deux produits.</translation>
    </message>
    <message>
        <source>One of the products does not exist any more.</source>
        <translation>Un des produits n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is the product of the bundle itself.</source>
        <translation>%1 est le produit de la suite elle-même.</translation>
    </message>
    <message>
        <source>%1 ends on %2. Revoke the end first.</source>
        <translation>%1 prend fin le %2. Annulez d’abord cette fin.</translation>
    </message>
    <message>
        <source>%1 is billed already: what it regroups stays as it is.</source>
        <translation>%1 est déjà facturé&#xa0;: ce qu’il regroupe ne change plus.</translation>
    </message>
    <message>
        <source>Choose what is to be regrouped.</source>
        <translation>Choisissez ce qui doit être regroupé.</translation>
    </message>
    <message>
        <source>Only subscriptions of one customer are regrouped together.</source>
        <translation>Seuls les abonnements d’un même client se regroupent.</translation>
    </message>
    <message>
        <source>%1 regroups nothing.</source>
        <translation>%1 ne regroupe rien.</translation>
    </message>
</context>
<context>
    <name>quittance::RenewDomainDialog</name>
    <message>
        <source>Record the renewal</source>
        <translation>Enregistrer le renouvellement</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>E&amp;xpire le</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <translation>Jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No expiry was known until now.</source>
        <translation>Aucune échéance n’était connue jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing is billed for it.</source>
        <translation>Rien n’est facturé pour cela.</translation>
    </message>
    <message>
        <source>It is billed until %1.</source>
        <translation>Il est facturé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing of it is billed yet.</source>
        <translation>Rien n’en est encore facturé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Renewal of the domain</source>
        <translation>Renouvellement du domaine</translation>
    </message>
    <message>
        <source>The date that the registrar gives.</source>
        <translation>La date que donne le bureau d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>quittance::ReportService</name>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The last day of the statement lies before its first.</source>
        <translation>Le dernier jour du relevé précède le premier.</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was merged into %2, whose statement has its documents.</source>
        <translation>%1 a été fusionné avec %2, dont le relevé reprend ses pièces.</translation>
    </message>
</context>
<context>
    <name>quittance::ReviewStep</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une remarque</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoices to be issued</source>
        <translation>Factures à émettre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines of the selected invoice</source>
        <translation>Lignes de la facture sélectionnée</translation>
    </message>
    <message>
        <source>Cannot be billed</source>
        <translation>Non facturables</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>premier lot</translation>
    </message>
    <message>
        <source>issue date %1</source>
        <translation>date d’émission&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VAT rates</source>
        <translation>
            <numerusform>%Ln taux de TVA</numerusform>
            <numerusform>%Ln taux de TVA</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an invoice to see its lines</source>
        <translation>Sélectionnez une facture pour voir ses lignes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln jour sur %1</numerusform>
            <numerusform>%Ln jours sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT %1 of %2: %3</source>
        <translation>TVA %1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more lines</source>
        <translation>
            <numerusform>et %Ln autre ligne</numerusform>
            <numerusform>et %Ln autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>last run until %1</source>
        <translation>dernier lot jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>quittance::ReviewTableModel</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Against last run</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernier lot</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
</context>
<context>
    <name>quittance::ScopePopup</name>
    <message>
        <source>Restrict the window to</source>
        <translation>Limiter la fenêtre à</translation>
    </message>
    <message>
        <source>Customer or workspace</source>
        <translation>Client ou espace de travail</translation>
    </message>
    <message>
        <source>Customer or workspace to restrict the window to</source>
        <translation>Client ou espace de travail auquel limiter la fenêtre</translation>
    </message>
    <message>
        <source>Customers and workspaces</source>
        <translation>Clients et espaces de travail</translation>
    </message>
    <message>
        <source>All pages are limited to the one you choose until you clear it.</source>
        <translation>Toutes les pages se limitent à votre choix, jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
</context>
<context>
    <name>quittance::ScopeSwitcher</name>
    <message>
        <source>No book is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Only %1 is shown</source>
        <translation>Seul %1 est affiché</translation>
    </message>
    <message>
        <source>All customers are shown</source>
        <translation>Tous les clients sont affichés</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Tous les clients</translation>
    </message>
</context>
<context>
    <name>quittance::Seal</name>
    <message>
        <source>The frozen copy of a party or a text of this document is damaged.</source>
        <translation>La copie figée d’une partie ou d’un texte de ce document est endommagée.</translation>
    </message>
</context>
<context>
    <name>quittance::SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>quittance::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>quittance::SeatAct</name>
    <message>
        <source>This team does not exist any more.</source>
        <translation>Cette équipe n’existe plus.</translation>
    </message>
    <message>
        <source>This member does not exist any more.</source>
        <translation>Ce membre n’existe plus.</translation>
    </message>
    <message>
        <source>This workspace does not exist any more.</source>
        <translation>Cet espace de travail n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day: the ledger holds what has happened.</source>
        <translation>Choisissez aujourd’hui ou un jour antérieur&#xa0;: le registre consigne ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>Something is known of %1 on %2 already. Choose this day or a later one.</source>
        <translation>Un mouvement de %1 est déjà consigné au %2. Choisissez ce jour ou un jour postérieur.</translation>
    </message>
    <message>
        <source>This workspace has a team of this name already.</source>
        <translation>Cet espace de travail a déjà une équipe de ce nom.</translation>
    </message>
    <message>
        <source>The team “%1” is archived. Take it out of the archive instead.</source>
        <translation>L’équipe «&#xa0;%1&#xa0;» est archivée. Désarchivez-la plutôt.</translation>
    </message>
    <message>
        <source>%1 is a member of this workspace already.</source>
        <translation>%1 est déjà membre de cet espace de travail.</translation>
    </message>
    <message>
        <source>The team “%1” is archived. Take it out of the archive first.</source>
        <translation>L’équipe «&#xa0;%1&#xa0;» est archivée. Désarchivez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” was done with it since, on %2. Take this back first.</source>
        <translation>«&#xa0;%1&#xa0;» a eu lieu depuis, le %2. Annulez d’abord cette opération.</translation>
    </message>
</context>
<context>
    <name>quittance::SeatActs</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quittance::SeatHistoryDialog</name>
    <message>
        <source>Who was counted when</source>
        <translation>Qui était compté quand</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour donné</translation>
    </message>
    <message>
        <source>If teams were archived</source>
        <translation>Si des équipes étaient archivées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Left and Right go by days, Page Up and Page Down by months</source>
        <translation>Gauche et Droite avancent par jour, Page préc. et Page suiv. par mois</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Teams counted on this day</source>
        <translation>Équipes comptées ce jour-là</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Members counted on this day</source>
        <translation>Membres comptés ce jour-là</translation>
    </message>
    <message>
        <source>Tick teams, and see what the first invoices that this reaches would count without them.</source>
        <translation>Cochez des équipes pour voir ce que compteraient, sans elles, les premières factures concernées.</translation>
    </message>
    <message>
        <source>Active teams</source>
        <translation>Équipes actives</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>What would be billed</source>
        <translation>Ce qui serait facturé</translation>
    </message>
    <message>
        <source>Archive these teams</source>
        <translation>Archiver ces équipes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licences over time</source>
        <translation>Licences au fil du temps</translation>
    </message>
    <message>
        <source>On %1: %2, %3 counted</source>
        <comment>day, teams, users</comment>
        <translation>Le %1&#xa0;: %2 et %3 comptés</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>The ledger is empty: nobody was added yet.</source>
        <translation>Le registre est vide&#xa0;: personne n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>At most %1 on %2 and %3 on %4.</source>
        <comment>teams, day, users, day</comment>
        <translation>Au plus %1 le %2 et %3 le %4.</translation>
    </message>
    <message>
        <source>Tick the teams first</source>
        <translation>Cochez d’abord les équipes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>now, then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>No subscription counts licences here: archiving changes no invoice.</source>
        <translation>Aucun abonnement ne compte de licences ici&#xa0;: l’archivage ne change aucune facture.</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>En l’état actuel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer licences from %1</source>
        <translation>
            <numerusform>%Ln licence de moins à partir du %1</numerusform>
            <numerusform>%Ln licences de moins à partir du %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::SeatLedger</name>
    <message>
        <source>The name is too long; %1 characters are the most.</source>
        <translation>Le nom est trop long&#x202f;; %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Per team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>Équipe ajoutée</translation>
    </message>
    <message>
        <source>Team archived</source>
        <translation>Équipe archivée</translation>
    </message>
    <message>
        <source>Team taken out of the archive</source>
        <translation>Équipe désarchivée</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Membre ajouté</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Membre retiré</translation>
    </message>
    <message>
        <source>Joined the team</source>
        <translation>A rejoint l’équipe</translation>
    </message>
    <message>
        <source>Left the team</source>
        <translation>A quitté l’équipe</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Enter the team’s name.</source>
        <translation>Saisissez le nom de l’équipe.</translation>
    </message>
    <message>
        <source>Enter the member’s e-mail address, such as ada@example.com: it tells the members of a workspace apart.</source>
        <translation>Saisissez l’adresse e-mail du membre, par exemple ada@example.com&#xa0;: elle distingue les membres d’un espace de travail.</translation>
    </message>
</context>
<context>
    <name>quittance::ServerDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Connect to your team’s book</source>
        <translation>Se connecter au dossier de votre équipe</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Chiffrée, certificat vérifié</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>Chiffrée, certificat non vérifié</translation>
    </message>
    <message>
        <source>Not encrypted (this computer or a trusted network)</source>
        <translation>Non chiffrée (cet ordinateur ou un réseau de confiance)</translation>
    </message>
    <message>
        <source>Keep the password in the system’s keychain</source>
        <translation>Conserver le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>A name or an address, or the folder of its socket.</source>
        <translation>Un nom ou une adresse, ou le répertoire de son socket.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Sé&amp;curité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>There is no keychain on this computer: the password is asked each time.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur&#xa0;: le mot de passe est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>Which server? Your administrator knows its name.</source>
        <translation>Quel serveur&#x202f;? Votre administrateur connaît son nom.</translation>
    </message>
    <message>
        <source>Which database? Your administrator knows its name.</source>
        <translation>Quelle base de données&#x202f;? Votre administrateur connaît son nom.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Your company, your numbers and how Quittance works for you</source>
        <translation>Votre société, vos numéros et la façon dont Quittance travaille pour vous</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des paramètres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this section</source>
        <translation>Enregistrer cette rubrique</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Go back to what is stored</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>the settings: %1</source>
        <translation>les paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of the settings: field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsSection</name>
    <message>
        <source>Load the new values</source>
        <translation>Charger les nouvelles valeurs</translation>
    </message>
</context>
<context>
    <name>quittance::SettleDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer payée</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Règlement de %1</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Encaissé le</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Mode de règlement</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>Number of the cheque or transfer, as on the bank statement.</source>
        <translation>Numéro du chèque ou du virement, tel que sur le relevé bancaire.</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>le règlement</translation>
    </message>
</context>
<context>
    <name>quittance::SettleManyDialog</name>
    <message>
        <source>Payment of several invoices</source>
        <translation>Règlement de plusieurs factures</translation>
    </message>
    <message>
        <source>The whole of what is open on each is recorded as received. It cannot be undone here.</source>
        <translation>La totalité du reste dû de chacune est notée comme encaissée. L’opération est irréversible depuis cet écran.</translation>
    </message>
    <message>
        <source>the payments</source>
        <translation>les règlements</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Encaissé le</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Mode de règlement</translation>
    </message>
    <message>
        <source>Re&amp;ference for all</source>
        <translation>Ré&amp;férence commune</translation>
    </message>
    <message>
        <source>As on the bank statement. A customer below may have its own.</source>
        <translation>Comme sur le relevé bancaire. Un client ci-dessous peut avoir la sienne.</translation>
    </message>
    <message>
        <source>As on each invoice</source>
        <translation>Celui de chaque facture</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Who has paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>It was issued on %1, after this day.</source>
        <translation>Elle a été émise le %1, après ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln invoices as paid</source>
        <translation>
            <numerusform>Marquer %Ln facture payée</numerusform>
            <numerusform>Marquer %Ln factures payées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>invoices, customers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected documents need no payment</source>
        <translation>
            <numerusform>%Ln est laissée de côté</numerusform>
            <numerusform>%Ln sont laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of one customer</source>
        <translation>Référence d’un client</translation>
    </message>
    <message>
        <source>Reference of %1 alone</source>
        <translation>Référence de %1 seul</translation>
    </message>
</context>
<context>
    <name>quittance::Settling</name>
    <message>
        <source>This invoice does not exist.</source>
        <translation>Cette facture n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a credit note: there is nothing to receive.</source>
        <translation>%1 est un avoir&#xa0;: il n’y a rien à encaisser.</translation>
    </message>
    <message>
        <source>Nothing is open on %1 any more.</source>
        <translation>Plus rien n’est dû sur %1.</translation>
    </message>
    <message>
        <source>Say why the invoice is credited; the reason is printed.</source>
        <translation>Indiquez le motif de l’avoir&#x202f;; il est imprimé.</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>Ce document n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a credit note. Only invoices are credited.</source>
        <translation>%1 est un avoir. Seule une facture peut être créditée.</translation>
    </message>
    <message>
        <source>%1 is credited already by %2.</source>
        <translation>%1 est déjà créditée par l’avoir %2.</translation>
    </message>
</context>
<context>
    <name>quittance::SheetsDialog</name>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Laying the sheets out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation>Mise en page de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln feuille</numerusform>
            <numerusform>%Ln feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln sheets to the printer.</source>
        <translation>
            <numerusform>%Ln feuille envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln feuilles envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No printer is set up. Save the sheets as PDF and print them later.</source>
        <translation>Aucune imprimante n’est configurée. Enregistrez les feuilles en PDF et imprimez-les plus tard.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutSettings</name>
    <message>
        <source>“%1” has these keys now (%2); applying takes them away from it.</source>
        <translation>«&#xa0;%1&#xa0;» a ces touches pour l’instant (%2)&#x202f;; appliquer les lui retire.</translation>
    </message>
    <message>
        <source>Its own keys belong to another action now: change that one first.</source>
        <translation>Ses touches d’origine appartiennent maintenant à une autre action&#xa0;: modifiez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>Give every action its own keys again?</source>
        <translation>Rendre à chaque action ses touches d’origine&#x202f;?</translation>
    </message>
    <message>
        <source>Your changes to the keyboard shortcuts are forgotten.</source>
        <translation>Vos changements de raccourcis clavier sont oubliés.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>For you on this computer only. Choose an action, press its new keys and apply.</source>
        <translation>Pour vous et sur cet ordinateur seulement. Choisissez une action, tapez ses nouvelles touches puis appliquez.</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Action ou touche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset a&amp;ll…</source>
        <translation>&amp;Tout rétablir…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutSheet</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Show or hide the panel beside the list</source>
        <translation>Afficher ou masquer le volet à côté de la liste</translation>
    </message>
    <message>
        <source>Close the panel, clear the search</source>
        <translation>Fermer le volet, vider la recherche</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy them with the headings</source>
        <translation>Les copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Action ou touche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::Shortcuts</name>
    <message>
        <source>One combination of keys, please.</source>
        <translation>Une seule combinaison de touches.</translation>
    </message>
    <message>
        <source>Lists and fields need these keys themselves.</source>
        <translation>Les listes et les champs ont eux-mêmes besoin de ces touches.</translation>
    </message>
    <message>
        <source>Tab moves between the fields.</source>
        <translation>Tab passe d’un champ à l’autre.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it: the key alone is needed for typing and for moving.</source>
        <translation>Ajoutez Ctrl ou Alt&#xa0;: seule, cette touche sert à saisir et à se déplacer.</translation>
    </message>
</context>
<context>
    <name>quittance::Siren</name>
    <message>
        <source>A SIREN has nine digits; “%1” does not. Copy it from the register again.</source>
        <translation>Un SIREN compte neuf chiffres&#x202f;; ce n’est pas le cas de «&#xa0;%1&#xa0;». Recopiez-le depuis le registre.</translation>
    </message>
    <message>
        <source>The SIREN %1 does not add up; check its digits, the last one first.</source>
        <translation>La clé du SIREN %1 est fausse&#x202f;; vérifiez ses chiffres, le dernier en premier.</translation>
    </message>
    <message>
        <source>A SIRET has fourteen digits; “%1” does not. Copy it from the register again.</source>
        <translation>Un SIRET compte quatorze chiffres&#x202f;; ce n’est pas le cas de «&#xa0;%1&#xa0;». Recopiez-le depuis le registre.</translation>
    </message>
    <message>
        <source>The SIRET %1 does not add up; check its digits, the last one first.</source>
        <translation>La clé du SIRET %1 est fausse&#x202f;; vérifiez ses chiffres, le dernier en premier.</translation>
    </message>
</context>
<context>
    <name>quittance::StartPage</name>
    <message>
        <source>Welcome to Quittance</source>
        <translation>Bienvenue dans Quittance</translation>
    </message>
    <message>
        <source>Bill your subscriptions, issue and print the invoices, and know what is still to be paid.</source>
        <translation>Facturez vos abonnements, émettez et imprimez les factures, et sachez ce qui reste à encaisser.</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>A made-up company with 60 customers and two years of invoices. Try everything; nothing can go wrong.</source>
        <translation>Une société fictive avec 60 clients et deux ans de factures. Essayez tout, rien ne peut mal tourner.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir la société d’exemple</translation>
    </message>
    <message>
        <source>Create my company</source>
        <translation>Créer ma société</translation>
    </message>
    <message>
        <source>Three short steps: who you are and your VAT, your numbering, a look at your invoice.</source>
        <translation>Trois courtes étapes&#xa0;: votre identité et votre TVA, votre numérotation, un aperçu de votre facture.</translation>
    </message>
    <message>
        <source>Open or connect</source>
        <translation>Ouvrir ou se connecter</translation>
    </message>
    <message>
        <source>An existing book: a file on this computer, or your team’s PostgreSQL server.</source>
        <translation>Un dossier existant&#xa0;: un fichier de cet ordinateur, ou le serveur PostgreSQL de votre équipe.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Dossiers récents</translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Payment · %1</source>
        <comment>method</comment>
        <translation>Règlement · %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Settles</source>
        <comment>invoices</comment>
        <translation>Pièces réglées</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Statement of account %1</source>
        <comment>code</comment>
        <translation>Relevé de compte %1</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Movements of the account</source>
        <translation>Mouvements du compte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>days</comment>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Pièces non soldées</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Give the first and the last day of the statement.</source>
        <translation>Indiquez le premier et le dernier jour du relevé.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>first day, last day, customer</comment>
        <translation>%1 au %2 · %3</translation>
    </message>
    <message>
        <source>Balance on %1: %2</source>
        <translation>Solde au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is open on %1</source>
        <translation>Toutes les pièces sont soldées au %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Pièces non soldées au %1</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <comment>reference</comment>
        <translation>Règlement %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1–30 days %1</source>
        <translation>1 à 30 jours %1</translation>
    </message>
    <message>
        <source>31–60 days %1</source>
        <translation>31 à 60 jours %1</translation>
    </message>
    <message>
        <source>61–90 days %1</source>
        <translation>61 à 90 jours %1</translation>
    </message>
    <message>
        <source>over 90 days %1</source>
        <translation>plus de 90 jours %1</translation>
    </message>
    <message>
        <source>credits not used −%1</source>
        <translation>crédits à imputer −%1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Imprimer le relevé</translation>
    </message>
    <message>
        <source>from</source>
        <comment>before the first day</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before the last day</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Opening balance %1 + billed %2 − credit notes and payments %3</source>
        <translation>Solde initial %1 + facturé %2 − avoirs et règlements %3</translation>
    </message>
    <message>
        <source>Not due %1</source>
        <translation>Non échu %1</translation>
    </message>
</context>
<context>
    <name>quittance::StatementDocument</name>
    <message>
        <source>The printer takes no pages. Check that it is on and connected, then print again.</source>
        <translation>L’imprimante n’accepte pas de page. Vérifiez qu’elle est allumée et connectée, puis relancez l’impression.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
</context>
<context>
    <name>quittance::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont terminées</translation>
    </message>
</context>
<context>
    <name>quittance::StepEdit</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One less (Down)</source>
        <translation>Un de moins (Bas)</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One more (Up)</source>
        <translation>Un de plus (Haut)</translation>
    </message>
</context>
<context>
    <name>quittance::Subscription</name>
    <message>
        <source>“%1” is not a time of billing. Use advance or arrears.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment de facturation. Utilisez advance ou arrears.</translation>
    </message>
    <message>
        <source>“%1” is not an alignment. Use anniversary or calendar_day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un alignement. Utilisez anniversary ou calendar_day.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To be billed once</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Billed once</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>A subscription code has at most 40 characters and no spaces, commas or semicolons.</source>
        <translation>Un code d’abonnement compte 40 caractères au plus, sans espace, virgule ni point-virgule.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero. To stop billing, set a last day.</source>
        <translation>La quantité doit être supérieure à zéro. Pour cesser de facturer, fixez un dernier jour.</translation>
    </message>
    <message>
        <source>A discount lies between 0 % and 100 %.</source>
        <translation>Une remise est comprise entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Enter the day on which the subscription starts.</source>
        <translation>Saisissez le jour où l’abonnement commence.</translation>
    </message>
    <message>
        <source>Enter the day from which periods are counted.</source>
        <translation>Saisissez le jour à partir duquel les périodes sont comptées.</translation>
    </message>
    <message>
        <source>The billing day lies between 1 and 31.</source>
        <translation>Le jour de facturation est compris entre 1 et 31.</translation>
    </message>
    <message>
        <source>Choose the day of the month on which periods begin.</source>
        <translation>Choisissez le jour du mois où les périodes commencent.</translation>
    </message>
    <message>
        <source>The last day is not a date.</source>
        <translation>Le dernier jour n’est pas une date.</translation>
    </message>
    <message>
        <source>The last day lies before the start. Choose a later one.</source>
        <translation>Le dernier jour est antérieur au début. Choisissez-en un ultérieur.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of end.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de fin.</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>A trial begins before the first day that is billed.</source>
        <translation>Un essai commence avant le premier jour facturé.</translation>
    </message>
    <message>
        <source>It resumes after the last day before the pause.</source>
        <translation>La reprise vient après le dernier jour avant la pause.</translation>
    </message>
    <message>
        <source>A term lasts from one month to ten years; 0 for none.</source>
        <translation>Un engagement dure d’un mois à dix ans&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Notice is given from 0 to 366 days before.</source>
        <translation>Le préavis va de 0 à 366 jours.</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionChange</name>
    <message>
        <source>A one-off service is not changed: subscribe to the other one.</source>
        <translation>Une prestation ponctuelle ne se change pas&#xa0;: souscrivez l’autre.</translation>
    </message>
    <message>
        <source>%1 changes on %2 already. Revoke this change first.</source>
        <translation>%1 change déjà le %2. Annulez d’abord ce changement.</translation>
    </message>
    <message>
        <source>%1 ends on %2. Revoke the end first.</source>
        <translation>%1 se termine le %2. Annulez d’abord cette fin.</translation>
    </message>
    <message>
        <source>The price is in another currency. End this subscription and start another one.</source>
        <translation>Le prix est dans une autre devise. Terminez cet abonnement et ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero. To stop billing, end the subscription.</source>
        <translation>La quantité doit dépasser zéro. Pour cesser de facturer, terminez l’abonnement.</translation>
    </message>
    <message>
        <source>%1 counts licences when the period is over and is billed in arrears. End this subscription and start another one.</source>
        <translation>%1 compte les licences une fois la période échue et se facture à terme échu. Mettez fin à cet abonnement et créez-en un autre.</translation>
    </message>
    <message>
        <source>A discount lies between 0 % and 100 %.</source>
        <translation>Une remise est comprise entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Nothing is different. Choose another plan, quantity or discount.</source>
        <translation>Rien ne change. Choisissez un autre forfait, une autre quantité ou une autre remise.</translation>
    </message>
    <message>
        <source>%1 starts on %2. Choose this day or a later one.</source>
        <translation>%1 commence le %2. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>The amount is out of range.</source>
        <translation>Le montant est hors limites.</translation>
    </message>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>The plan %1 is archived and not sold any more. Choose another one.</source>
        <translation>Le forfait %1 est archivé et n’est plus vendu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The plan %1 has no price in %2 on %3. Add one in the catalogue, or choose another plan.</source>
        <translation>Le forfait %1 n’a pas de prix en %2 au %3. Ajoutez-en un dans le catalogue, ou choisissez un autre forfait.</translation>
    </message>
    <message>
        <source>This subscription does not exist any more.</source>
        <translation>Cet abonnement n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has this price already.</source>
        <translation>%1 a déjà ce tarif.</translation>
    </message>
    <message>
        <source>The licences of %1 are counted: add teams or members, or archive them.</source>
        <translation>Les licences de %1 sont comptées&#xa0;: ajoutez des équipes ou des membres, ou archivez-les.</translation>
    </message>
    <message>
        <source>Choose today or a later day: what is billed stays as it is.</source>
        <translation>Choisissez aujourd’hui ou un jour ultérieur&#xa0;: ce qui est facturé ne change pas.</translation>
    </message>
    <message>
        <source>The plan %1 has no price in %2 on %3. Add one in the catalogue.</source>
        <translation>Le forfait %1 n’a pas de tarif en %2 au %3. Ajoutez-en un au catalogue.</translation>
    </message>
    <message>
        <source>%1 has the code %2 already.</source>
        <translation>%1 a déjà le code %2.</translation>
    </message>
    <message>
        <source>The account of %1 only allows adding licences.</source>
        <translation>Le compte de %1 ne permet que l’ajout de licences.</translation>
    </message>
    <message>
        <source>One of them is over, or belongs to another customer.</source>
        <translation>L’un d’eux est terminé ou appartient à un autre client.</translation>
    </message>
    <message>
        <source>%1 is chosen twice.</source>
        <translation>%1 est choisi deux fois.</translation>
    </message>
    <message>
        <source>%1 and %2 are of two workspaces.</source>
        <translation>%1 et %2 relèvent de deux espaces de travail.</translation>
    </message>
    <message>
        <source>%1 is billed in %2, %3 in %4.</source>
        <translation>%1 est facturé en %2, %3 en %4.</translation>
    </message>
    <message>
        <source>%1 is of the product %2, which is not in the bundle.</source>
        <translation>%1 porte sur le produit %2, qui n’est pas dans la suite.</translation>
    </message>
    <message>
        <source>A bundle takes the place of at least two subscriptions.</source>
        <translation>Une suite remplace au moins deux abonnements.</translation>
    </message>
    <message>
        <source>Choose a bundle that is on sale.</source>
        <translation>Choisissez une suite en vente.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>La quantité doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>%1 bills %2, which goes on by itself: leave it out of the bundle.</source>
        <translation>%1 facture %2, qui se poursuit seul&#xa0;: laissez-le en dehors de la suite.</translation>
    </message>
    <message>
        <source>A mailbox needs a domain, and a site with a premium plan. Add it under “Domains &amp; e-mail”.</source>
        <translation>Une boîte e-mail suppose un domaine, et un site doté d’un forfait Premium. Ajoutez-la sous «&#xa0;Domaines et e-mail&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionCommand</name>
    <message>
        <source>%1 was changed meanwhile by %2, on %3: %4. Look at it again, then decide.</source>
        <translation>%1 a été modifié entre-temps par %2, le %3&#xa0;: %4. Regardez-le de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>This subscription does not exist any more.</source>
        <translation>Cet abonnement n’existe plus.</translation>
    </message>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>The amount is out of range.</source>
        <translation>Le montant est hors limites.</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionLife</name>
    <message>
        <source>%1 is a one-off service: it is billed once and does not go on.</source>
        <translation>%1 est une prestation ponctuelle&#xa0;: elle est facturée une fois et ne se poursuit pas.</translation>
    </message>
    <message>
        <source>%1 is paused from %2 until %3 already.</source>
        <translation>%1 est déjà en pause du %2 au %3.</translation>
    </message>
    <message>
        <source>%1 is paused from %2 on already.</source>
        <translation>%1 est déjà en pause à partir du %2.</translation>
    </message>
    <message>
        <source>%1 changes on %2: look at what follows it, or revoke the change first.</source>
        <translation>%1 change le %2&#xa0;: voyez ce qui lui succède, ou annulez d’abord le changement.</translation>
    </message>
    <message>
        <source>%1 ends on %2. Revoke the end first.</source>
        <translation>%1 se termine le %2. Annulez d’abord cette fin.</translation>
    </message>
    <message>
        <source>%1 is billed already: what follows %2 cannot be taken back. Change or cancel %1.</source>
        <translation>%1 est déjà facturé&#xa0;: ce qui succède à %2 ne peut plus être repris. Changez ou résiliez %1.</translation>
    </message>
    <message>
        <source>%1 ends on %2 itself. Revoke this first.</source>
        <translation>%1 se termine lui-même le %2. Annulez d’abord cette fin.</translation>
    </message>
    <message>
        <source>%1 starts on %2: a pause begins after this day.</source>
        <translation>%1 commence le %2&#xa0;: une pause débute après ce jour.</translation>
    </message>
    <message>
        <source>It resumes after the day on which the pause begins.</source>
        <translation>La reprise vient après le jour où la pause commence.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 n’est pas en pause.</translation>
    </message>
    <message>
        <source>The pause begins on %1: it resumes after this day.</source>
        <translation>La pause commence le %1&#xa0;: la reprise vient après ce jour.</translation>
    </message>
    <message>
        <source>%1 starts on %2. Choose this day or a later one.</source>
        <translation>%1 commence le %2. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>%1 is agreed until %2. An earlier end needs the right to depart from terms.</source>
        <translation>%1 est engagé jusqu’au %2. Une fin anticipée demande le droit de déroger aux engagements.</translation>
    </message>
    <message>
        <source>%1 neither ends nor changes.</source>
        <translation>%1 ne se termine pas et ne change pas.</translation>
    </message>
    <message>
        <source>%1 was withdrawn; it cannot come back.</source>
        <translation>%1 a été retiré&#x202f;; il ne peut pas revenir.</translation>
    </message>
    <message>
        <source>%1 has no end that could be put off.</source>
        <translation>%1 n’a pas de fin à repousser.</translation>
    </message>
    <message>
        <source>%1 ends on %2. Choose a later day.</source>
        <translation>%1 se termine le %2. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>%1 has no trial that goes on.</source>
        <translation>%1 n’a pas d’essai en cours.</translation>
    </message>
    <message>
        <source>The trial begins on %1. Choose a later day.</source>
        <translation>L’essai commence le %1. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>Its first term was over on %1: it has renewed already. Cancel it instead.</source>
        <translation>Le premier engagement a pris fin le %1&#xa0;: il s’est déjà renouvelé. Résiliez plutôt.</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Only subscriptions of one customer are changed together.</source>
        <translation>On ne change ensemble que les abonnements d’un même client.</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>%1 Anything else needs the right to depart from terms.</source>
        <translation>%1 Toute autre modification demande le droit de déroger aux conditions.</translation>
    </message>
    <message>
        <source>%1 Give the reason for doing it all the same.</source>
        <translation>%1 Donnez le motif pour le faire malgré tout.</translation>
    </message>
    <message>
        <source>%1 is regrouped into %2. Take the regrouping back there.</source>
        <translation>%1 est regroupé dans %2. Annulez le regroupement à partir de celui-ci.</translation>
    </message>
    <message>
        <source>No credit of %1 waits.</source>
        <translation>Aucun crédit de %1 n’est en attente.</translation>
    </message>
    <message>
        <source>No credit of %1 is kept for a refund.</source>
        <translation>Aucun crédit de %1 n’est gardé pour un remboursement.</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionRecords</name>
    <message>
        <source>This price does not belong to the plan. Choose another one.</source>
        <translation>Ce tarif n’appartient pas au forfait. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The plan %1 has no price in %2 on %3. Add one in the catalogue, or choose another plan.</source>
        <translation>Le forfait %1 n’a pas de prix en %2 au %3. Ajoutez-en un dans le catalogue, ou choisissez un autre forfait.</translation>
    </message>
    <message>
        <source>This workspace does not belong to the customer. Choose another one.</source>
        <translation>Cet espace de travail n’appartient pas au client. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This site does not belong to the workspace. Choose another one.</source>
        <translation>Ce site n’appartient pas à l’espace de travail. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choisissez le client.</translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation>Choisissez le forfait.</translation>
    </message>
    <message>
        <source>Enter the start date.</source>
        <translation>Indiquez la date de début.</translation>
    </message>
    <message>
        <source>A one-off service has no last day.</source>
        <translation>Une prestation ponctuelle n’a pas de dernier jour.</translation>
    </message>
    <message>
        <source>%1 is archived. Take the customer out of the archive first.</source>
        <translation>%1 est archivé. Sortez d’abord le client des archives.</translation>
    </message>
    <message>
        <source>The plan %1 is archived and not sold any more. Choose another one.</source>
        <translation>Le forfait %1 est archivé et n’est plus vendu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The code %1 is taken already. Choose another one.</source>
        <translation>Le code %1 est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The code %1 is used up.</source>
        <translation>Le code %1 est épuisé.</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionRequests</name>
    <message>
        <source>This request does not exist any more.</source>
        <translation>Cette demande n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else has decided on this request meanwhile. Look at the subscription.</source>
        <translation>Quelqu’un d’autre a décidé de cette demande entre-temps. Consultez l’abonnement.</translation>
    </message>
    <message>
        <source>This subscription does not exist any more.</source>
        <translation>Cet abonnement n’existe plus.</translation>
    </message>
    <message>
        <source>A request for %1 waits for a decision already.</source>
        <translation>Une demande concernant %1 attend déjà une décision.</translation>
    </message>
    <message>
        <source>Write why it is declined: the customer will ask.</source>
        <translation>Indiquez le motif du refus&#xa0;: le client le demandera.</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionService</name>
    <message>
        <source>This subscription does not exist any more.</source>
        <translation>Cet abonnement n’existe plus.</translation>
    </message>
    <message>
        <source>Enter your company first: its country and VAT regime decide the VAT.</source>
        <translation>Saisissez d’abord votre société&#xa0;: son pays et son régime déterminent la TVA.</translation>
    </message>
    <message>
        <source>A one-off service has no last day.</source>
        <translation>Une prestation ponctuelle n’a pas de dernier jour.</translation>
    </message>
    <message>
        <source>%1 is billed until %2. Choose this day or a later one; to give money back, credit the invoice.</source>
        <translation>%1 est facturé jusqu’au %2. Choisissez ce jour ou un jour ultérieur&#x202f;; pour rembourser, émettez un avoir sur la facture.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>Il n’existe pas d’abonnement %1.</translation>
    </message>
    <message>
        <source>%1 ends already. Revoke this end first.</source>
        <translation>%1 se termine déjà. Annulez d’abord cette fin.</translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionsPage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>non affecté</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Premium subscriptions</source>
        <translation>Abonnements Premium</translation>
    </message>
    <message>
        <source>Every paid service, and when it is billed next</source>
        <translation>Tous les services payants, et leur prochaine facturation</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nouvel abonnement</translation>
    </message>
    <message>
        <source>Start a subscription for a customer</source>
        <translation>Créer un abonnement pour un client</translation>
    </message>
    <message>
        <source>Assign to a site</source>
        <translation>Affecter à un site</translation>
    </message>
    <message>
        <source>Choose the site that the service is for</source>
        <translation>Choisir le site auquel le service est destiné</translation>
    </message>
    <message>
        <source>Collection method</source>
        <translation>Mode de règlement</translation>
    </message>
    <message>
        <source>Choose how this service is paid</source>
        <translation>Choisir le mode de règlement de ce service</translation>
    </message>
    <message>
        <source>Show the invoices of this subscription</source>
        <translation>Afficher les factures de cet abonnement</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Go to the customer of the subscription</source>
        <translation>Aller au client de l’abonnement</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Ponctuels</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Code, customer, plan or site</source>
        <translation>Code, client, forfait ou site</translation>
    </message>
    <message>
        <source>No subscription matches</source>
        <translation>Aucun abonnement ne correspond</translation>
    </message>
    <message>
        <source>No subscription yet</source>
        <translation>Aucun abonnement pour l’instant</translation>
    </message>
    <message>
        <source>Start one for a customer; it then bills by itself. Or import them from CSV in the File menu.</source>
        <translation>Créez-en un pour un client&#x202f;; il se facture ensuite tout seul. Ou importez-les depuis un CSV par le menu Fichier.</translation>
    </message>
    <message>
        <source>Current subscriptions</source>
        <translation>Abonnements en cours</translation>
    </message>
    <message>
        <source>Recurring subscriptions that have not ended.</source>
        <translation>Abonnements récurrents qui ne sont pas terminés.</translation>
    </message>
    <message>
        <source>Upcoming renewals</source>
        <translation>Renouvellements à venir</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affectés</translation>
    </message>
    <message>
        <source>Current subscriptions that no site is chosen for.</source>
        <translation>Abonnements en cours auxquels aucun site n’est affecté.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>dans les 30 jours</translation>
    </message>
    <message>
        <source>every service has its site</source>
        <translation>chaque service a son site</translation>
    </message>
    <message>
        <source>choose their site</source>
        <translation>choisissez leur site</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Un forfait</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Aucun abonnement sélectionné</translation>
    </message>
    <message>
        <source>excl. VAT, on %1</source>
        <translation>HT, le %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Prochaine période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Billed until</source>
        <translation>Facturé jusqu’au</translation>
    </message>
    <message>
        <source>not billed yet</source>
        <translation>pas encore facturé</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>%1 (as the customer)</source>
        <translation>%1 (comme le client)</translation>
    </message>
    <message>
        <source>Select one subscription first</source>
        <translation>Sélectionnez d’abord un abonnement</translation>
    </message>
    <message>
        <source>The subscription is there; it bills by itself from now on.</source>
        <translation>L’abonnement est créé&#x202f;; il se facture désormais tout seul.</translation>
    </message>
    <message>
        <source>%1 is assigned.</source>
        <translation>%1 est affecté.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>date</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the collection method</source>
        <translation>Changement du mode de règlement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are changed.</source>
        <translation>
            <numerusform>%Ln abonnement est modifié.</numerusform>
            <numerusform>%Ln abonnements sont modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals, 12 months</source>
        <translation>Renouvellements, 12 mois</translation>
    </message>
    <message>
        <source>Yearly and longer subscriptions that nobody has ended, by the month of their next payment, without VAT. What is due already and not billed yet counts for this month. Press a month to list its renewals.</source>
        <translation>Abonnements annuels ou plus longs dont la fin n’est pas prévue, par mois de prochaine échéance, hors TVA. Ce qui est échu et pas encore facturé compte pour ce mois-ci. Cliquez sur un mois pour afficher ses renouvellements.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>No yearly or longer subscription renews in the next 12 months.</source>
        <translation>Aucun abonnement annuel ou plus long ne se renouvelle dans les 12 prochains mois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals of %1 in all, without VAT.</source>
        <translation>
            <numerusform>%Ln renouvellement de %1 hors TVA.</numerusform>
            <numerusform>%Ln renouvellements, %1 au total hors TVA.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Subscriptions that stand on an invoice which is overdue.</source>
        <translation>Abonnements figurant sur une facture en retard.</translation>
    </message>
    <message>
        <source>Yearly and longer subscriptions that nobody has ended and whose next payment is within 30 days.</source>
        <translation>Abonnements annuels ou plus longs dont la fin n’est pas prévue et dont la prochaine échéance est dans les 30 jours.</translation>
    </message>
    <message>
        <source>every payment is in time</source>
        <translation>aucun retard de paiement</translation>
    </message>
    <message>
        <source>on overdue invoices</source>
        <translation>sur des factures en retard</translation>
    </message>
    <message>
        <source>Renewals of %1</source>
        <translation>Renouvellements de %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change plan, quantity, interval or discount, with what it will cost</source>
        <translation>Modifier le forfait, la quantité, la périodicité ou la remise, en voyant ce que cela coûtera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>tacite reconduction</translation>
    </message>
    <message>
        <source>ends with its first term</source>
        <translation>se termine avec le premier engagement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of notice</source>
        <translation>
            <numerusform>préavis de %Ln jour</numerusform>
            <numerusform>préavis de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 excl. VAT</source>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Continue sous</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>End asked for</source>
        <translation>Résiliation demandée</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>le %1, par %2</translation>
    </message>
    <message>
        <source>Waits for billing</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Decide on the request…</source>
        <translation>Décider de la demande…</translation>
    </message>
    <message>
        <source>Accept or decline the end that the customer asks for</source>
        <translation>Accepter ou refuser la résiliation que le client demande</translation>
    </message>
    <message>
        <source>Cancellation request…</source>
        <translation>Demande de résiliation…</translation>
    </message>
    <message>
        <source>Write down that the customer asks for an end</source>
        <translation>Noter que le client demande la résiliation</translation>
    </message>
    <message>
        <source>The request for %1 stands among the things to do.</source>
        <translation>La demande concernant %1 figure parmi les choses à traiter.</translation>
    </message>
    <message>
        <source>%1 goes on as %2 from %3.</source>
        <translation>%1 continue sous le code %2 à partir du %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>La modification est annulée.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>Pausing subscriptions</source>
        <translation>Mise en pause des abonnements</translation>
    </message>
    <message>
        <source>Ending subscriptions</source>
        <translation>Résiliation des abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are paused.</source>
        <translation>
            <numerusform>%Ln abonnement est mis en pause.</numerusform>
            <numerusform>%Ln abonnements sont mis en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are ended.</source>
        <translation>
            <numerusform>%Ln abonnement est résilié.</numerusform>
            <numerusform>%Ln abonnements sont résiliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking subscriptions back</source>
        <translation>Rétablissement des abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions go on.</source>
        <translation>
            <numerusform>%Ln abonnement continue.</numerusform>
            <numerusform>%Ln abonnements continuent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the current price…</source>
        <translation>Passer au tarif en vigueur…</translation>
    </message>
    <message>
        <source>Bill at the price that the plan has now, from the next period on</source>
        <translation>Facturer au tarif actuel du forfait, dès la prochaine période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Assigning subscriptions</source>
        <translation>Affectation des abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions have another site.</source>
        <translation>
            <numerusform>%Ln abonnement a changé de site.</numerusform>
            <numerusform>%Ln abonnements ont changé de site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the sites back</source>
        <translation>Rétablissement des sites</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message>
        <source>not billed yet: due for the next billing run</source>
        <translation>pas encore facturé&#xa0;: à prendre dans la prochaine facturation</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Voir les factures</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes the place of %Ln subscriptions.</source>
        <translation>
            <numerusform>%1 remplace %Ln abonnement.</numerusform>
            <numerusform>%1 remplace %Ln abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The regrouping is taken back.</source>
        <translation>Le regroupement est annulé.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>code, date</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Regroups</source>
        <translation>Regroupe</translation>
    </message>
    <message>
        <source>Regrouped into</source>
        <translation>Regroupé dans</translation>
    </message>
    <message>
        <source>Select the subscriptions of one customer that a bundle shall take the place of</source>
        <translation>Sélectionnez les abonnements d’un même client qu’une suite doit remplacer</translation>
    </message>
    <message>
        <source>Add licences…</source>
        <translation>Ajouter des licences…</translation>
    </message>
    <message>
        <source>The account of the customer only allows adding licences</source>
        <translation>Le compte du client ne permet que l’ajout de licences</translation>
    </message>
    <message>
        <source>Take back the regrouping</source>
        <translation>Annuler le regroupement</translation>
    </message>
    <message>
        <source>What the bundle took the place of goes on</source>
        <translation>Ce que la suite a remplacé continue</translation>
    </message>
    <message>
        <source>Regroup into a bundle…</source>
        <translation>Regrouper dans une suite…</translation>
    </message>
    <message>
        <source>A bundle takes the place of the selected subscriptions of a customer, at its price</source>
        <translation>Une suite remplace les abonnements sélectionnés d’un client, à son prix</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <comment>invoice, day, amount</comment>
        <translation>%1 depuis le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>The credit of %1 is kept for a refund.</source>
        <translation>Le crédit de %1 est gardé pour un remboursement.</translation>
    </message>
    <message>
        <source>The credit of %1 is left to the next invoice.</source>
        <translation>Le crédit de %1 est laissé à la prochaine facture.</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>No credit of it waits</source>
        <translation>Aucun crédit de cet abonnement n’est en attente</translation>
    </message>
    <message>
        <source>Leave the credit to the next invoice</source>
        <translation>Laisser le crédit à la prochaine facture</translation>
    </message>
    <message>
        <source>The next billing run takes it off</source>
        <translation>Le prochain lot de facturation le déduira</translation>
    </message>
    <message>
        <source>Keep the credit for a refund</source>
        <translation>Garder le crédit pour un remboursement</translation>
    </message>
    <message>
        <source>No billing run takes it off an invoice</source>
        <translation>Aucun lot de facturation ne le déduira d’une facture</translation>
    </message>
</context>
<context>
    <name>quittance::TableColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Filtrer par cette colonne…</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>quittance::TableFile</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no room left in %1</source>
        <translation>il n’y a plus de place dans %1</translation>
    </message>
</context>
<context>
    <name>quittance::TagRow</name>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Show the customers with the tag %1</source>
        <translation>Afficher les clients portant l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>quittance::TagsDialog</name>
    <message>
        <source>Tags of the customer</source>
        <translation>Étiquettes du client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>&amp;New tags</source>
        <translation>&amp;Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas: VIP, South, key account</source>
        <translation>Séparées par des virgules&#xa0;: VIP, Sud, grand compte</translation>
    </message>
    <message>
        <source>Tags in &amp;use</source>
        <translation>Étiquettes &amp;utilisées</translation>
    </message>
    <message>
        <source>Tick those that this customer has.</source>
        <translation>Cochez celles de ce client.</translation>
    </message>
</context>
<context>
    <name>quittance::TaskTray</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Interruption&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TaxDecision</name>
    <message>
        <source>%1 is a business in another EU country without a VAT number: VAT is charged.</source>
        <translation>%1 est une entreprise d’un autre pays de l’UE sans numéro de TVA&#xa0;: la TVA est facturée.</translation>
    </message>
    <message>
        <source>The VAT number of %1 is not a valid one of the customer’s country: VAT is charged.</source>
        <translation>Le numéro de TVA de %1 n’est pas un numéro valable du pays du client&#xa0;: la TVA est facturée.</translation>
    </message>
    <message>
        <source>VIES does not know the VAT number of %1: VAT is charged.</source>
        <translation>VIES ne connaît pas le numéro de TVA de %1&#xa0;: la TVA est facturée.</translation>
    </message>
    <message>
        <source>“%1” is not a VAT category.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une catégorie de TVA.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for a VAT decision.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de traitement de TVA.</translation>
    </message>
    <message>
        <source>The customer’s country is missing: it decides the VAT.</source>
        <translation>Le pays du client manque&#xa0;: il détermine la TVA.</translation>
    </message>
    <message>
        <source>The postcode of %1 is one of overseas France: check the VAT and set it by hand if needed.</source>
        <translation>Le code postal de %1 est celui d’un territoire d’outre-mer&#xa0;: vérifiez la TVA et fixez-la manuellement si nécessaire.</translation>
    </message>
    <message>
        <source>The VAT of a customer in overseas France has to be chosen by hand: set it on the customer.</source>
        <translation>La TVA d’un client d’outre-mer se choisit manuellement&#xa0;: fixez-la sur la fiche du client.</translation>
    </message>
    <message>
        <source>The VAT of a customer in Northern Ireland has to be chosen by hand: set it on the customer.</source>
        <translation>La TVA d’un client d’Irlande du Nord se choisit manuellement&#xa0;: fixez-la sur la fiche du client.</translation>
    </message>
    <message>
        <source>%1 is an individual outside the EU: services other than electronic ones may bear French VAT.</source>
        <translation>%1 est un particulier hors de l’UE&#xa0;: les services autres qu’électroniques peuvent être soumis à la TVA française.</translation>
    </message>
    <message>
        <source>No VAT rate is stored for %1: add it to the one-stop shop rates in the settings.</source>
        <translation>Aucun taux de TVA n’est enregistré pour %1&#xa0;: ajoutez-le aux taux du guichet unique dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>quittance::TeamDialog</name>
    <message>
        <source>Add a team</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>Rename the team</source>
        <translation>Renommer l’équipe</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Ajouter l’équipe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>the new team</source>
        <translation>la nouvelle équipe</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;ounts from</source>
        <translation>Compte à &amp;partir du</translation>
    </message>
    <message>
        <source>Empty: from today on.</source>
        <translation>Vide&#xa0;: à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The first day on which the team counts as a licence. It may lie in the past; what is billed already stays as it is.</source>
        <translation>Le premier jour où l’équipe compte comme licence. Il peut être dans le passé&#x202f;; ce qui est déjà facturé ne change pas.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choisissez le client.</translation>
    </message>
    <message>
        <source>Choose the workspace.</source>
        <translation>Choisissez l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>quittance::TeamsTab</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Active teams</source>
        <translation>Équipes actives</translation>
    </message>
    <message>
        <source>Archived teams</source>
        <translation>Équipes archivées</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Give the selected team another name</source>
        <translation>Donner un autre nom à l’équipe sélectionnée</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>The selected teams are not billed from the next month on, nor whoever is in no other team</source>
        <translation>Les équipes sélectionnées ne sont plus facturées à partir du mois suivant, ni ceux qui ne sont dans aucune autre équipe</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>The selected teams count again from today on</source>
        <translation>Les équipes sélectionnées comptent à nouveau dès aujourd’hui</translation>
    </message>
    <message>
        <source>not billed from %1 on</source>
        <translation>non facturée à partir du %1</translation>
    </message>
    <message>
        <source>archived, not billed</source>
        <translation>archivée, non facturée</translation>
    </message>
    <message>
        <source>Select one active team first</source>
        <translation>Sélectionnez d’abord une équipe active</translation>
    </message>
    <message>
        <source>Select the active teams first</source>
        <translation>Sélectionnez d’abord les équipes actives</translation>
    </message>
    <message>
        <source>Select the archived teams first</source>
        <translation>Sélectionnez d’abord les équipes archivées</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>team</comment>
        <translation>%1 s’appelle désormais %2.</translation>
    </message>
    <message>
        <source>%1 is archived: not billed from %2 on.</source>
        <comment>team, day</comment>
        <translation>%1 est archivée&#xa0;: non facturée à partir du %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams are archived: not billed from %1 on.</source>
        <translation>
            <numerusform>%Ln équipe est archivée&#xa0;: non facturée à partir du %1.</numerusform>
            <numerusform>%Ln équipes sont archivées&#xa0;: non facturées à partir du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active again and counts from today on.</source>
        <comment>team</comment>
        <translation>%1 est de nouveau active et compte dès aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams are active again and count from today on.</source>
        <translation>
            <numerusform>%Ln équipe est de nouveau active et compte dès aujourd’hui.</numerusform>
            <numerusform>%Ln équipes sont de nouveau actives et comptent dès aujourd’hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::Terms</name>
    <message>
        <source>“%1” is not a kind of terms. Use agreement or privacy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de conditions. Utilisez agreement ou privacy.</translation>
    </message>
    <message>
        <source>Subscription agreement</source>
        <translation>Contrat d’abonnement</translation>
    </message>
    <message>
        <source>Privacy terms</source>
        <translation>Conditions de confidentialité</translation>
    </message>
    <message>
        <source>“%1” is no way to accept terms. Use signed, email, phone or online.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon d’accepter des conditions. Utilisez signed, email, phone ou online.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Par signature</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Enter the version, as it stands on the document: “2026-01”.</source>
        <translation>Indiquez la version, comme elle figure sur le document&#xa0;: «&#xa0;2026-01&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the day from which this version holds.</source>
        <translation>Indiquez le jour à partir duquel cette version vaut.</translation>
    </message>
    <message>
        <source>Enter the text, or the link to it.</source>
        <translation>Saisissez le texte, ou le lien vers celui-ci.</translation>
    </message>
    <message>
        <source>A link looks like https://example.com/terms.</source>
        <translation>Un lien ressemble à https://example.com/conditions.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of terms, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Enter who of the customer has accepted the terms.</source>
        <translation>Indiquez qui, chez le client, a accepté les conditions.</translation>
    </message>
    <message>
        <source>%1 lies ahead. Enter the day on which the terms were accepted.</source>
        <translation>Le %1 est à venir. Indiquez le jour où les conditions ont été acceptées.</translation>
    </message>
</context>
<context>
    <name>quittance::TermsService</name>
    <message>
        <source>This version does not exist any more.</source>
        <translation>Cette version n’existe plus.</translation>
    </message>
    <message>
        <source>%1 was accepted by customers: it stays as it is. Add another version.</source>
        <translation>%1&#xa0;: des clients ont accepté cette version, elle ne change plus. Ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Il existe déjà une version %1.</translation>
    </message>
    <message>
        <source>The version %1 holds from this day already. Choose another one.</source>
        <translation>La version %1 vaut déjà à partir de ce jour. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The customer has to accept first: %1.</source>
        <translation>Le client doit d’abord accepter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The terms have changed meanwhile. Look at them again: %1.</source>
        <translation>Les conditions ont changé entre-temps. Relisez-les&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>quittance::TermsSettings</name>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>New subscriptions, and changes of those that are there, ask whether the customer has accepted the versions in force: who, on which day and how. Without a version, nothing is asked.</source>
        <translation>Les nouveaux abonnements et les modifications de ceux qui existent demandent si le client a accepté les versions en vigueur&#xa0;: qui, quel jour et comment. Sans version, rien n’est demandé.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptations</translation>
    </message>
    <message>
        <source>Versions of the terms</source>
        <translation>Versions des conditions</translation>
    </message>
    <message>
        <source>No version yet: nothing is asked of customers.</source>
        <translation>Aucune version pour l’instant&#xa0;: rien n’est demandé aux clients.</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Ajouter une version…</translation>
    </message>
    <message>
        <source>Write down a version and the day from which it holds</source>
        <translation>Noter une version et le jour à partir duquel elle vaut</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the selected version</source>
        <translation>Modifier la version sélectionnée</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show the text of the selected version</source>
        <translation>Afficher le texte de la version sélectionnée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected version</source>
        <translation>Supprimer la version sélectionnée</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>Select a version first</source>
        <translation>Sélectionnez d’abord une version</translation>
    </message>
    <message>
        <source>Customers have accepted it: it stays as it is. Add another version</source>
        <translation>Des clients l’ont acceptée&#xa0;: elle ne change plus. Ajoutez-en une autre</translation>
    </message>
    <message>
        <source>The version is saved.</source>
        <translation>La version est enregistrée.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody has accepted this version.</source>
        <translation>Personne n’a accepté cette version.</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message>
        <source>The version is deleted.</source>
        <translation>La version est supprimée.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès le</translation>
    </message>
</context>
<context>
    <name>quittance::TermsTextDialog</name>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Valable à partir du %1</translation>
    </message>
    <message>
        <source>Text of the terms</source>
        <translation>Texte des conditions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::TermsVersionDialog</name>
    <message>
        <source>New version of the terms</source>
        <translation>Nouvelle version des conditions</translation>
    </message>
    <message>
        <source>Edit the version</source>
        <translation>Modifier la version</translation>
    </message>
    <message>
        <source>Once a customer has accepted a version, it stays as it is.</source>
        <translation>Une fois acceptée par un client, une version ne change plus.</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>Ajouter la version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>As it stands on the document: “2026-01”.</source>
        <translation>Comme elle figure sur le document&#xa0;: «&#xa0;2026-01&#xa0;».</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valable à &amp;partir du</translation>
    </message>
    <message>
        <source>31/1, +30, t for today</source>
        <translation>31/1, +30, t pour aujourd’hui</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>The whole text, or the link to it below, or both.</source>
        <translation>Le texte entier, ou le lien ci-dessous, ou les deux.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>In force from this day until the next version of its kind. From then on, new subscriptions and changes ask for its acceptance.</source>
        <translation>En vigueur à partir de ce jour et jusqu’à la version suivante du même type. Dès lors, les nouveaux abonnements et les modifications demandent son acceptation.</translation>
    </message>
</context>
<context>
    <name>quittance::TextDecoding</name>
    <message>
        <source>The text is damaged: it is not valid UTF-16. Save it as UTF-8.</source>
        <translation>Le texte est endommagé&#xa0;: ce n’est pas de l’UTF-16 valable. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text: it holds null characters. Save it as CSV.</source>
        <translation>Le fichier n’est pas un texte&#xa0;: il contient des caractères nuls. Enregistrez-le en CSV.</translation>
    </message>
</context>
<context>
    <name>quittance::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>scheduled task</source>
        <translation>tâche planifiée</translation>
    </message>
</context>
<context>
    <name>quittance::TimelineText</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Sortie des archives</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contact ajouté</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contact modifié</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contact supprimé</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Tarif modifié</translation>
    </message>
    <message>
        <source>Numbering changed</source>
        <translation>Numérotation modifiée</translation>
    </message>
    <message>
        <source>Accounts changed</source>
        <translation>Comptes modifiés</translation>
    </message>
    <message>
        <source>VAT rates of other countries changed</source>
        <translation>Taux de TVA d’autres pays modifiés</translation>
    </message>
    <message>
        <source>Exchange rates changed</source>
        <translation>Taux de change modifiés</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Avoir émis</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée par un avoir</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Marquée payée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Enregistrement en PDF</translation>
    </message>
    <message>
        <source>Marked as billed elsewhere before a day</source>
        <translation>Marqué comme facturé ailleurs avant une date</translation>
    </message>
    <message>
        <source>Billing run started</source>
        <translation>Lot de facturation lancé</translation>
    </message>
    <message>
        <source>Billing run finished</source>
        <translation>Lot de facturation terminé</translation>
    </message>
    <message>
        <source>Billing run ended as it was</source>
        <translation>Lot de facturation clôturé en l’état</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>Équipe ajoutée</translation>
    </message>
    <message>
        <source>Team renamed</source>
        <translation>Équipe renommée</translation>
    </message>
    <message>
        <source>Teams archived</source>
        <translation>Équipes archivées</translation>
    </message>
    <message>
        <source>Teams taken out of the archive</source>
        <translation>Équipes désarchivées</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Membre ajouté</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Membre modifié</translation>
    </message>
    <message>
        <source>Members moved</source>
        <translation>Membres déplacés</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Membres retirés</translation>
    </message>
    <message>
        <source>Inactive members removed</source>
        <translation>Membres inactifs retirés</translation>
    </message>
    <message>
        <source>Members imported</source>
        <translation>Membres importés</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>nom en français</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>goods or services</source>
        <translation>services ou marchandises</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address, second line</source>
        <translation>complément d’adresse</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>receives invoices</source>
        <translation>reçoit les factures</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>conditions de règlement</translation>
    </message>
    <message>
        <source>days to pay</source>
        <translation>délai de règlement</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>answer of VIES</source>
        <translation>réponse de VIES</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>RCS city</source>
        <translation>ville du RCS</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>forme juridique</translation>
    </message>
    <message>
        <source>share capital</source>
        <translation>capital social</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>VAT regime</source>
        <translation>régime de TVA</translation>
    </message>
    <message>
        <source>VAT decided by hand</source>
        <translation>TVA choisie manuellement</translation>
    </message>
    <message>
        <source>reason for the VAT</source>
        <translation>motif de la TVA</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>taux de TVA</translation>
    </message>
    <message>
        <source>VAT-exempt</source>
        <translation>exonéré de TVA</translation>
    </message>
    <message>
        <source>reason for the exemption</source>
        <translation>motif de l’exonération</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>mode de règlement</translation>
    </message>
    <message>
        <source>one invoice per workspace</source>
        <translation>une facture par espace de travail</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>count of licences</source>
        <translation>comptage des licences</translation>
    </message>
    <message>
        <source>billing type</source>
        <translation>type de facturation</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>interval unit</source>
        <translation>unité d’intervalle</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>tarification</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable à partir du</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>discount in %</source>
        <translation>remise en&#xa0;%</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>billed until</source>
        <translation>facturé jusqu’au</translation>
    </message>
    <message>
        <source>billed elsewhere before</source>
        <translation>facturé ailleurs avant</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>first number</source>
        <translation>premier numéro</translation>
    </message>
    <message>
        <source>total including VAT</source>
        <translation>total TTC</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>reçu le</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>émis le</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>avoir</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicata</translation>
    </message>
    <message>
        <source>VAT on debits</source>
        <translation>TVA d’après les débits</translation>
    </message>
    <message>
        <source>One-stop shop</source>
        <translation>guichet unique (OSS)</translation>
    </message>
    <message>
        <source>legal late-payment rate</source>
        <translation>taux légal de pénalités de retard</translation>
    </message>
    <message>
        <source>late-payment rate</source>
        <translation>taux de pénalités de retard</translation>
    </message>
    <message>
        <source>French discount terms</source>
        <translation>conditions d’escompte en français</translation>
    </message>
    <message>
        <source>English discount terms</source>
        <translation>conditions d’escompte en anglais</translation>
    </message>
    <message>
        <source>French footer</source>
        <translation>pied de page en français</translation>
    </message>
    <message>
        <source>English footer</source>
        <translation>pied de page en anglais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Another customer was merged into this one</source>
        <translation>Un autre client a été fusionné dans celui-ci</translation>
    </message>
    <message>
        <source>Merged into another customer</source>
        <translation>Fusionné dans un autre client</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>merged customer</source>
        <translation>client fusionné</translation>
    </message>
    <message>
        <source>survivor</source>
        <translation>client conservé</translation>
    </message>
    <message>
        <source>subscriptions moved</source>
        <translation>abonnements repris</translation>
    </message>
    <message>
        <source>open invoices taken over</source>
        <translation>factures ouvertes reprises</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>tranches</translation>
    </message>
    <message>
        <source>units in a package</source>
        <translation>unités par lot</translation>
    </message>
    <message>
        <source>minimum commitment</source>
        <translation>engagement minimum</translation>
    </message>
    <message>
        <source>set-up fee</source>
        <translation>frais de mise en service</translation>
    </message>
    <message>
        <source>trial from</source>
        <translation>essai à partir du</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>resumes on</source>
        <translation>reprise le</translation>
    </message>
    <message>
        <source>term in months</source>
        <translation>engagement en mois</translation>
    </message>
    <message>
        <source>notice in days</source>
        <translation>préavis en jours</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>tacite reconduction</translation>
    </message>
    <message>
        <source>change to more</source>
        <translation>passage à plus</translation>
    </message>
    <message>
        <source>change to less</source>
        <translation>passage à moins</translation>
    </message>
    <message>
        <source>The customer asks for an end</source>
        <translation>Le client demande la résiliation</translation>
    </message>
    <message>
        <source>Cancellation request accepted</source>
        <translation>Demande de résiliation acceptée</translation>
    </message>
    <message>
        <source>Cancellation request declined</source>
        <translation>Demande de résiliation refusée</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <source>Paused from %1, resumes on %2</source>
        <translation>En pause dès le %1, reprend le %2</translation>
    </message>
    <message>
        <source>Paused from %1</source>
        <translation>En pause à partir du %1</translation>
    </message>
    <message>
        <source>Goes on under other terms from %1</source>
        <translation>Continue à d’autres conditions à partir du %1</translation>
    </message>
    <message>
        <source>Cancelled, last day %1</source>
        <translation>Résilié, dernier jour le %1</translation>
    </message>
    <message>
        <source>Cancelled during the pause</source>
        <translation>Résilié pendant la pause</translation>
    </message>
    <message>
        <source>Pause revoked</source>
        <translation>Pause annulée</translation>
    </message>
    <message>
        <source>Change revoked</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>End revoked</source>
        <translation>Fin annulée</translation>
    </message>
    <message>
        <source>Resumes on %1</source>
        <translation>Reprend le %1</translation>
    </message>
    <message>
        <source>Main site changed</source>
        <translation>Site principal modifié</translation>
    </message>
    <message>
        <source>main site</source>
        <translation>site principal</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>code promotionnel</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>valid for months</source>
        <translation>mois de validité</translation>
    </message>
    <message>
        <source>voucher for</source>
        <translation>bon d’achat pour</translation>
    </message>
    <message>
        <source>to be claimed by</source>
        <translation>à réclamer avant la fin du</translation>
    </message>
    <message>
        <source>claimed on</source>
        <translation>réclamé le</translation>
    </message>
    <message>
        <source>applied on</source>
        <translation>appliqué le</translation>
    </message>
    <message>
        <source>granted by</source>
        <translation>accordé par</translation>
    </message>
    <message>
        <source>applied to</source>
        <translation>appliqué à</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Assigned to a site</source>
        <translation>Affecté à un site</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>End planned</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Boîte e-mail ajoutée</translation>
    </message>
    <message>
        <source>came by</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>enregistré le</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>expire le</translation>
    </message>
    <message>
        <source>renewed by the registrar</source>
        <translation>renouvelé par le bureau d’enregistrement</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>bureau d’enregistrement</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titulaire</translation>
    </message>
    <message>
        <source>bought from</source>
        <translation>acheté chez</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Conditions acceptées</translation>
    </message>
    <message>
        <source>Went on without accepted terms</source>
        <translation>Poursuivi sans conditions acceptées</translation>
    </message>
    <message>
        <source>Went beyond what the account allows</source>
        <translation>Dépassement de ce que permet le compte</translation>
    </message>
    <message>
        <source>Regrouped into a bundle</source>
        <translation>Regroupé dans une suite</translation>
    </message>
    <message>
        <source>Regrouping taken back</source>
        <translation>Regroupement annulé</translation>
    </message>
    <message>
        <source>Products of the bundle changed</source>
        <translation>Produits de la suite modifiés</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>modifications permises</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>accepted by</source>
        <translation>acceptées par</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>acceptées le</translation>
    </message>
    <message>
        <source>how</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>regrouped subscriptions</source>
        <translation>abonnements regroupés</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>all</source>
        <comment>changes</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>only adding licences</source>
        <translation>ajout de licences uniquement</translation>
    </message>
    <message>
        <source>days from the invoice</source>
        <comment>payment terms</comment>
        <translation>jours à compter de la facture</translation>
    </message>
    <message>
        <source>end of the month</source>
        <comment>payment terms</comment>
        <translation>fin de mois</translation>
    </message>
    <message>
        <source>day of the month</source>
        <comment>payment terms</comment>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>Credit kept for a refund</source>
        <translation>Crédit gardé pour un remboursement</translation>
    </message>
    <message>
        <source>Credit left to the next invoice</source>
        <translation>Crédit laissé à la prochaine facture</translation>
    </message>
</context>
<context>
    <name>quittance::TodoPage</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>What needs attention, the most urgent first</source>
        <translation>Ce qui attend quelqu’un, le plus urgent d’abord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Quoi et pourquoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Choses à traiter</translation>
    </message>
    <message>
        <source>Process next</source>
        <translation>Traiter le suivant</translation>
    </message>
    <message>
        <source>Open where the next thing is put right</source>
        <translation>Ouvrir là où le point suivant se règle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>Aller à ce dont il s’agit</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Hide it until tomorrow</source>
        <translation>Masquer jusqu’à demain</translation>
    </message>
    <message>
        <source>Until next week</source>
        <translation>Jusqu’à la semaine prochaine</translation>
    </message>
    <message>
        <source>Hide it until Monday</source>
        <translation>Masquer jusqu’à lundi</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>Jusqu’à une date…</translation>
    </message>
    <message>
        <source>Hide it until a date that you choose</source>
        <translation>Masquer jusqu’à une date de votre choix</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Take it back among the things to do</source>
        <translation>Remettre parmi les choses à traiter</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Everything is billed, every invoice is in time, and the book is in order.</source>
        <translation>Tout est facturé, aucune facture n’est en retard et le dossier est en ordre.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Rien de cette nature</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln chose à traiter</numerusform>
            <numerusform>%Ln choses à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (put off until %2)</source>
        <translation>%1 (reporté au %2)</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Sélectionnez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Marquer payée…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Go to the billing run</source>
        <translation>Aller au lot de facturation</translation>
    </message>
    <message>
        <source>Choose their sites</source>
        <translation>Choisir leurs sites</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>Aller aux sauvegardes</translation>
    </message>
    <message>
        <source>Complete the company</source>
        <translation>Compléter la société</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Put right what is selected</source>
        <translation>Régler ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Il ne reste rien ici</translation>
    </message>
    <message>
        <source>It is not about one customer</source>
        <translation>Cela ne concerne pas un seul client</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Ce dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>It is not put off</source>
        <translation>Ce n’est pas reporté</translation>
    </message>
    <message>
        <source>Opened from the things to do.</source>
        <translation>Ouvert depuis les choses à traiter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 is paid.</source>
        <translation>%1 est payée.</translation>
    </message>
    <message>
        <source>The customer is saved.</source>
        <translation>Le client est enregistré.</translation>
    </message>
    <message>
        <source>The two customers are one.</source>
        <translation>Les deux clients n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Enter a day that lies ahead, such as 31/12 or +30.</source>
        <translation>Saisissez un jour à venir, par exemple 31/12 ou +30.</translation>
    </message>
    <message>
        <source>Put off</source>
        <comment>what was put off</comment>
        <translation>Reportés</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Somebody else has decided on this request meanwhile.</source>
        <translation>Quelqu’un d’autre a décidé de cette demande entre-temps.</translation>
    </message>
    <message>
        <source>Services are those of the workspace; all else concerns the whole customer.</source>
        <translation>Les services sont ceux de l’espace de travail&#x202f;; tout le reste concerne le client entier.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>Apply to a site…</source>
        <translation>Appliquer à un site…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamer</translation>
    </message>
    <message>
        <source>The voucher %1 is applied.</source>
        <translation>Le bon d’achat %1 est appliqué.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Go to the domain</source>
        <translation>Aller au domaine</translation>
    </message>
    <message>
        <source>Billing problems</source>
        <translation>Incidents de facturation</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Go to the subscription</source>
        <translation>Aller à l’abonnement</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
</context>
<context>
    <name>quittance::TodoService</name>
    <message>
        <source>%1 · %2</source>
        <comment>code, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing can be issued yet</source>
        <translation>Rien ne peut encore être émis</translation>
    </message>
    <message>
        <source>A billing run was stopped</source>
        <translation>Un lot de facturation a été interrompu</translation>
    </message>
    <message>
        <source>It bills until %1. Go on with it, or end it as it is.</source>
        <translation>Il facture jusqu’au %1. Poursuivez-le, ou arrêtez-le en l’état.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services were not billed</source>
        <translation>
            <numerusform>%Ln service n’a pas été facturé</numerusform>
            <numerusform>%Ln services n’ont pas été facturés</numerusform>
        </translation>
    </message>
    <message>
        <source>They fell due before this month, the first on %1.</source>
        <translation>Échus avant ce mois-ci, le premier le %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>one invoice, days</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, for up to %2</source>
        <comment>invoices, days</comment>
        <translation>%1, la plus ancienne depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>%Ln facture en retard</numerusform>
            <numerusform>%Ln factures en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It cannot be billed.</source>
        <translation>%1 Il ne peut pas être facturé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services have no site</source>
        <translation>
            <numerusform>%Ln service n’a pas de site</numerusform>
            <numerusform>%Ln services n’ont pas de site</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice cannot say what they are for.</source>
        <translation>La facture ne dit pas à quoi ils se rapportent.</translation>
    </message>
    <message>
        <source>They have the same VAT number, %1.</source>
        <translation>Ils ont le même n° de TVA, %1.</translation>
    </message>
    <message>
        <source>They have the same SIREN, %1.</source>
        <translation>Ils ont le même SIREN, %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail, %1.</source>
        <translation>Ils ont le même e-mail, %1.</translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation>Ils ont le même nom.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two customers</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln days old</source>
        <translation>
            <numerusform>La dernière sauvegarde date d’il y a %Ln jour</numerusform>
            <numerusform>La dernière sauvegarde date d’il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A disk that breaks today takes the work since then with it.</source>
        <translation>Un disque qui tomberait en panne aujourd’hui emporterait le travail fait depuis.</translation>
    </message>
    <message>
        <source>Choose a day that lies ahead.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>%1 asks to end %2.</source>
        <translation>%1 demande la résiliation de %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requested last day: %1.</source>
        <translation>Dernier jour souhaité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <comment>of a voucher</comment>
        <translation>c’est le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left</source>
        <translation>
            <numerusform>il reste %Ln jour</numerusform>
            <numerusform>il reste %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The voucher %1 is not claimed and lapses after %2: %3.</source>
        <translation>Le bon d’achat %1 n’est pas réclamé et expire après le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The voucher %1 is claimed, not applied, and lapses after %2: %3.</source>
        <translation>Le bon d’achat %1 est réclamé, pas appliqué, et expire après le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was to renew on %2. Enter until when it is registered now.</source>
        <translation>%1 devait être renouvelé le %2. Indiquez jusqu’à quand il est désormais enregistré.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and does not renew by itself.</source>
        <translation>%1 a expiré le %2 et ne se renouvelle pas de lui-même.</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <comment>of a domain</comment>
        <translation>c’est aujourd’hui le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left</source>
        <comment>of a domain</comment>
        <translation>
            <numerusform>il reste %Ln jour</numerusform>
            <numerusform>il reste %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires on %2 and does not renew by itself: %3.</source>
        <translation>%1 expire le %2 et ne se renouvelle pas de lui-même&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 renews by itself on %2, but its subscription %3 ends on %4.</source>
        <translation>%1 se renouvelle de lui-même le %2, mais son abonnement %3 prend fin le %4.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2 and is not registered yet.</source>
        <translation>%1 a été commandé le %2 et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The transfer of %1 waits since %2.</source>
        <translation>Le transfert de %1 est en attente depuis le %2.</translation>
    </message>
    <message>
        <source>%1 waits for its name servers since %2.</source>
        <translation>%1 attend ses serveurs de noms depuis le %2.</translation>
    </message>
    <message>
        <source>The trial of %1 ends on %2; it is billed from %3 on.</source>
        <translation>L’essai de %1 se termine le %2&#x202f;; il est facturé à partir du %3.</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <comment>for notice</comment>
        <translation>c’est le dernier jour</translation>
    </message>
    <message>
        <source>%1 renews on %2 unless notice is given by %3: %4.</source>
        <translation>%1 se renouvelle le %2 sauf préavis donné au plus tard le %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>A credit of %1 is kept for a refund; the amount is without VAT.</source>
        <translation>Un crédit de %1 est gardé pour un remboursement&#x202f;; le montant est hors taxes.</translation>
    </message>
    <message>
        <source>A credit of %1 waits, and nothing further is billed to this customer; the amount is without VAT.</source>
        <translation>Un crédit de %1 est en attente et plus rien n’est facturé à ce client&#x202f;; le montant est hors taxes.</translation>
    </message>
</context>
<context>
    <name>quittance::UnusedDaysCombo</name>
    <message>
        <source>Credited on the next invoice</source>
        <translation>Crédités sur la prochaine facture</translation>
    </message>
    <message>
        <source>Kept for a refund</source>
        <translation>Gardés pour un remboursement</translation>
    </message>
    <message>
        <source>Stay billed</source>
        <translation>Restent facturés</translation>
    </message>
    <message>
        <source>Days &amp;billed after it</source>
        <translation>&amp;Jours facturés ensuite</translation>
    </message>
</context>
<context>
    <name>quittance::VatNumber</name>
    <message>
        <source>The two figures after FR in %1 do not fit the SIREN; check the number.</source>
        <translation>Les deux chiffres après FR dans %1 ne correspondent pas au SIREN&#x202f;; vérifiez le numéro.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a VAT number of %2; check its length and its letters.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme d’un numéro de TVA de %2&#x202f;; vérifiez sa longueur et ses lettres.</translation>
    </message>
    <message>
        <source>Greek VAT numbers begin with EL; write EL%1.</source>
        <translation>Les numéros de TVA grecs commencent par EL&#x202f;; écrivez EL%1.</translation>
    </message>
    <message>
        <source>“%1” is not a VAT number; it has 2 to 20 letters and digits and begins with the country, such as FR or DE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de TVA&#x202f;; il compte 2 à 20 lettres et chiffres et commence par le pays, par exemple FR ou DE.</translation>
    </message>
</context>
<context>
    <name>quittance::Verification</name>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Contrôle de la base de données…</translation>
    </message>
    <message>
        <source>This guard is missing, switched off or altered: the database no longer protects what is issued.</source>
        <translation>Cette protection manque, est désactivée ou altérée&#xa0;: la base de données ne protège plus ce qui est émis.</translation>
    </message>
    <message>
        <source>Checking documents…</source>
        <translation>Contrôle des documents…</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Contrôle du journal…</translation>
    </message>
    <message>
        <source>Its content is not what its hash says.</source>
        <translation>Son contenu ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>Its content is not that of its kind.</source>
        <translation>Son contenu n’est pas celui de son type.</translation>
    </message>
    <message>
        <source>It refers to a frozen text of another kind.</source>
        <translation>Il renvoie à un texte figé d’un autre type.</translation>
    </message>
    <message>
        <source>What is stored is not what was recorded.</source>
        <translation>Ce qui est stocké n’est pas ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Comparing documents, journal and payments…</source>
        <translation>Rapprochement des documents, du journal et des règlements…</translation>
    </message>
    <message>
        <source>The work list is not what the allocations say</source>
        <translation>La liste de travail ne correspond pas aux affectations</translation>
    </message>
    <message>
        <source>What settles it does not belong to it or is too much</source>
        <translation>Ce qui le solde ne lui appartient pas ou le dépasse</translation>
    </message>
    <message>
        <source>More is allocated than was received</source>
        <translation>Le montant affecté dépasse le montant reçu</translation>
    </message>
    <message>
        <source>The credit note is not the mirror of its invoice</source>
        <translation>L’avoir n’est pas le reflet de sa facture</translation>
    </message>
    <message>
        <source>It has no journal entry of its day and currency</source>
        <translation>Il n’a pas d’écriture à sa date et dans sa devise</translation>
    </message>
    <message>
        <source>It has no audit row</source>
        <translation>Il n’a pas de ligne d’audit</translation>
    </message>
    <message>
        <source>The operation that issued it is not recorded</source>
        <translation>L’opération qui l’a émis n’est pas enregistrée</translation>
    </message>
    <message>
        <source>A line bills days that were billed before</source>
        <translation>Une ligne facture des jours déjà facturés</translation>
    </message>
    <message>
        <source>Checking subscriptions…</source>
        <translation>Contrôle des abonnements…</translation>
    </message>
    <message>
        <source>It is not billed until where its last line ends</source>
        <translation>Il n’est pas facturé jusqu’à la fin de sa dernière ligne</translation>
    </message>
    <message>
        <source>Its price is not one of its plan.</source>
        <translation>Son tarif n’est pas celui de son forfait.</translation>
    </message>
    <message>
        <source>Its next due date is not what its dates give.</source>
        <translation>Sa prochaine échéance ne découle pas de ses dates.</translation>
    </message>
    <message>
        <source>Its monthly revenue is not what its price gives.</source>
        <translation>Son revenu mensuel ne découle pas de son tarif.</translation>
    </message>
    <message>
        <source>An amount is out of range.</source>
        <translation>Un montant est hors limites.</translation>
    </message>
    <message>
        <source>A frozen text (seller, buyer or mentions) is missing or was altered.</source>
        <translation>Un texte figé (vendeur, acheteur ou mentions) manque ou a été altéré.</translation>
    </message>
    <message>
        <source>The credit flag of a line is not that of the document.</source>
        <translation>L’indicateur d’avoir d’une ligne n’est pas celui du document.</translation>
    </message>
    <message>
        <source>It holds a word or a code that the program never writes.</source>
        <translation>Il contient un mot ou un code que le programme n’écrit jamais.</translation>
    </message>
    <message>
        <source>The version of its seal, %1, is not known.</source>
        <translation>La version de son scellé, %1, est inconnue.</translation>
    </message>
    <message>
        <source>What is stored is not what was sealed: the document, a line, its VAT or a frozen text was altered.</source>
        <translation>Ce qui est stocké n’est pas ce qui a été scellé&#xa0;: le document, une ligne, sa TVA ou un texte figé a été altéré.</translation>
    </message>
    <message>
        <source>Its link of the chain does not follow from the document before it: one was altered, removed or put in between.</source>
        <translation>Son maillon ne suit pas celui du document précédent&#xa0;: un document a été altéré, retiré ou intercalé.</translation>
    </message>
    <message>
        <source>There is no number series for the year %1.</source>
        <translation>Il n’y a pas de série de numéros pour l’année %1.</translation>
    </message>
    <message>
        <source>Its number in the series is %1, but %2 should follow.</source>
        <translation>Son numéro dans la série est %1, mais %2 devrait suivre.</translation>
    </message>
    <message>
        <source>Its number is not written as its series asks.</source>
        <translation>Son numéro n’est pas écrit comme sa série le demande.</translation>
    </message>
    <message>
        <source>Its date lies in another year than its number.</source>
        <translation>Sa date tombe dans une autre année que son numéro.</translation>
    </message>
    <message>
        <source>Its date lies before that of the number before it.</source>
        <translation>Sa date est antérieure à celle du numéro précédent.</translation>
    </message>
    <message>
        <source>The base is not the sum of its lines.</source>
        <translation>La base n’est pas la somme de ses lignes.</translation>
    </message>
    <message>
        <source>The VAT is not what base and rate give.</source>
        <translation>La TVA ne découle pas de la base et du taux.</translation>
    </message>
    <message>
        <source>The net total is not the sum of its lines.</source>
        <translation>Le total HT n’est pas la somme de ses lignes.</translation>
    </message>
    <message>
        <source>The VAT total is not the sum of its rates.</source>
        <translation>Le total de TVA n’est pas la somme de ses taux.</translation>
    </message>
    <message>
        <source>The gross total is not net plus VAT.</source>
        <translation>Le total TTC n’est pas la somme du HT et de la TVA.</translation>
    </message>
    <message>
        <source>It has no lines.</source>
        <translation>Il n’a pas de lignes.</translation>
    </message>
    <message>
        <source>It is due before it was issued.</source>
        <translation>Son échéance précède son émission.</translation>
    </message>
    <message>
        <source>Its position should be %1.</source>
        <translation>Sa position devrait être %1.</translation>
    </message>
    <message>
        <source>Its days do not make sense.</source>
        <translation>Ses dates sont incohérentes.</translation>
    </message>
    <message>
        <source>Its net is not price × quantity × days, less the discount.</source>
        <translation>Son montant HT n’est pas prix × quantité × jours, remise déduite.</translation>
    </message>
    <message>
        <source>The head of the chain says %1 documents, %2 are there: some were removed or added.</source>
        <translation>La tête de chaîne annonce %1 documents, %2 sont présents&#xa0;: certains ont été retirés ou ajoutés.</translation>
    </message>
    <message>
        <source>The next number would be %1, but %2 should follow the last document.</source>
        <translation>Le prochain numéro serait %1, mais %2 devrait suivre le dernier document.</translation>
    </message>
    <message>
        <source>The last date is not that of the last document.</source>
        <translation>La dernière date n’est pas celle du dernier document.</translation>
    </message>
    <message>
        <source>Number %1 should follow.</source>
        <translation>Le numéro %1 devrait suivre.</translation>
    </message>
    <message>
        <source>Its lines are not numbered in order.</source>
        <translation>Ses lignes ne sont pas numérotées dans l’ordre.</translation>
    </message>
    <message>
        <source>Debit and credit do not balance.</source>
        <translation>Le débit et le crédit ne s’équilibrent pas.</translation>
    </message>
    <message>
        <source>What is stored is not what was sealed: the entry or a line was altered.</source>
        <translation>Ce qui est stocké n’est pas ce qui a été scellé&#xa0;: l’écriture ou une ligne a été altérée.</translation>
    </message>
    <message>
        <source>Its link of the chain does not follow from the entry before it.</source>
        <translation>Son maillon ne suit pas celui de l’écriture précédente.</translation>
    </message>
    <message>
        <source>The head of the chain says %1 entries, %2 are there: some were removed or added.</source>
        <translation>La tête de chaîne annonce %1 écritures, %2 sont présentes&#xa0;: certaines ont été retirées ou ajoutées.</translation>
    </message>
    <message>
        <source>It refers to a row that is not there (%1).</source>
        <translation>Il renvoie à une ligne qui n’existe pas (%1).</translation>
    </message>
    <message>
        <source>Comparing the summaries with what they sum up…</source>
        <translation>Comparaison des cumuls avec ce qu’ils totalisent…</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is what the other tables give. Have the summaries made again.</source>
        <translation>%1 vaut %2, mais les autres tables donnent %3. Faites recalculer les cumuls.</translation>
    </message>
    <message>
        <source>Its charges that wait are not what its lines say</source>
        <translation>Ses montants en attente ne sont pas ce que disent ses lignes</translation>
    </message>
    <message>
        <source>What is noted as paid is not what the allocations say. Have the summaries made again</source>
        <translation>Le montant noté comme réglé n’est pas celui des affectations. Faites recalculer les cumuls</translation>
    </message>
    <message>
        <source>Its state is not what the seat ledger tells.</source>
        <translation>Son état n’est pas celui du registre des licences.</translation>
    </message>
    <message>
        <source>It is not what the seat ledger, as it stood then, gives.</source>
        <translation>Ce n’est pas ce que donne le registre des licences tel qu’il était alors.</translation>
    </message>
    <message>
        <source>The subscription was billed with another number.</source>
        <translation>L’abonnement a été facturé avec un autre nombre.</translation>
    </message>
    <message>
        <source>Its subscription is not there.</source>
        <translation>Son abonnement est absent.</translation>
    </message>
    <message>
        <source>Its site or its subscription is not one of its customer, or not the one that it was bought with</source>
        <translation>Son site ou son abonnement n’est pas celui de son client, ou n’est pas celui avec lequel il a été acheté</translation>
    </message>
    <message>
        <source>The bundle and what it regroups are of two customers.</source>
        <translation>La suite et ce qu’elle regroupe appartiennent à deux clients.</translation>
    </message>
    <message>
        <source>It does not end the day before the bundle begins.</source>
        <translation>Il ne prend pas fin la veille du début de la suite.</translation>
    </message>
    <message>
        <source>A subscription of it is not one of its workspace.</source>
        <translation>L’un de ses abonnements n’appartient pas à son espace de travail.</translation>
    </message>
    <message>
        <source>Its deadlines do not follow from the day of the purchase.</source>
        <translation>Ses échéances ne découlent pas du jour de l’achat.</translation>
    </message>
    <message>
        <source>It was claimed after its last day.</source>
        <translation>Il a été réclamé après son dernier jour.</translation>
    </message>
    <message>
        <source>It was applied before it was claimed.</source>
        <translation>Il a été appliqué avant d’être réclamé.</translation>
    </message>
    <message>
        <source>What it pays for began before it was applied.</source>
        <translation>Ce qu’il paie a commencé avant son application.</translation>
    </message>
    <message>
        <source>What it pays for begins after its last day.</source>
        <translation>Ce qu’il paie commence après son dernier jour.</translation>
    </message>
</context>
<context>
    <name>quittance::ViewActions</name>
    <message>
        <source>Saved view of the page %1</source>
        <translation>Vue enregistrée de la page %1</translation>
    </message>
</context>
<context>
    <name>quittance::Voucher</name>
    <message>
        <source>Available</source>
        <comment>voucher</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>voucher</comment>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>voucher</comment>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>voucher</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>voucher</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The voucher %1 was claimed on %2 already.</source>
        <translation>Le bon d’achat %1 a déjà été réclamé le %2.</translation>
    </message>
    <message>
        <source>The purchase that granted the voucher %1 was cancelled.</source>
        <translation>L’achat qui donnait droit au bon %1 a été annulé.</translation>
    </message>
    <message>
        <source>The plan that grants the voucher %1 starts on %2. Claim it from then on.</source>
        <translation>Le forfait qui donne droit au bon %1 commence le %2. Réclamez-le à partir de cette date.</translation>
    </message>
    <message>
        <source>The voucher %1 lapsed: it was to be claimed by %2.</source>
        <translation>Le bon d’achat %1 a expiré&#xa0;: il était à réclamer jusqu’au %2.</translation>
    </message>
    <message>
        <source>The voucher %1 was applied on %2 already.</source>
        <translation>Le bon d’achat %1 a déjà été appliqué le %2.</translation>
    </message>
    <message>
        <source>Claim the voucher %1 first.</source>
        <translation>Réclamez d’abord le bon d’achat %1.</translation>
    </message>
    <message>
        <source>The voucher %1 lapsed: it was valid until %2.</source>
        <translation>Le bon d’achat %1 a expiré&#xa0;: il était valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>Enter the start date.</source>
        <translation>Indiquez la date de début.</translation>
    </message>
    <message>
        <source>The voucher %1 was claimed on %2. Choose this day or a later one.</source>
        <translation>Le bon d’achat %1 a été réclamé le %2. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>The voucher %1 is valid until %2. Choose this day or an earlier one.</source>
        <translation>Le bon d’achat %1 est valable jusqu’au %2. Choisissez ce jour ou un jour antérieur.</translation>
    </message>
    <message>
        <source>Only a premium plan that is paid by the year or longer grants vouchers.</source>
        <translation>Seul un forfait Premium payé pour un an ou plus offre des bons d’achat.</translation>
    </message>
    <message>
        <source>A plan does not give itself. Choose what the voucher is for.</source>
        <translation>Un forfait ne s’offre pas lui-même. Choisissez ce que le bon d’achat offre.</translation>
    </message>
    <message>
        <source>The plan %1 is archived and not sold any more. Choose another one.</source>
        <translation>Le forfait %1 est archivé et n’est plus vendu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What a plan of counted licences costs is not known beforehand. Choose another one.</source>
        <translation>Le coût d’un forfait à licences décomptées n’est pas connu d’avance. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter 2 to 120 months.</source>
        <translation>Indiquez de 2 à 120 mois.</translation>
    </message>
</context>
<context>
    <name>quittance::VoucherOfferDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Voucher of the plan %1</source>
        <translation>Bon d’achat du forfait %1</translation>
    </message>
    <message>
        <source>The first purchase of such a plan by a workspace grants a voucher. Those that were granted stay as they are.</source>
        <translation>Le premier achat d’un tel forfait par un espace de travail donne droit à un bon d’achat. Ceux qui sont déjà accordés ne changent pas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the voucher</source>
        <translation>le bon d’achat</translation>
    </message>
    <message>
        <source>A voucher &amp;for</source>
        <translation>Un bon d’achat &amp;pour</translation>
    </message>
    <message>
        <source>Its first period is free; all of it where it is billed once.</source>
        <translation>Sa première période est offerte&#x202f;; une prestation ponctuelle l’est en entier.</translation>
    </message>
    <message>
        <source>&amp;Valid for months</source>
        <translation>&amp;Mois de validité</translation>
    </message>
    <message>
        <source>From the purchase. It is to be claimed within two months, and applied until then.</source>
        <translation>À partir de l’achat. Le bon se réclame dans les deux mois, et s’applique jusqu’à cette échéance.</translation>
    </message>
</context>
<context>
    <name>quittance::VoucherService</name>
    <message>
        <source>This voucher does not exist any more.</source>
        <translation>Ce bon d’achat n’existe plus.</translation>
    </message>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce forfait n’existe plus.</translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation>Choisissez le site.</translation>
    </message>
    <message>
        <source>%1 is billed already: what the voucher paid for stays.</source>
        <translation>%1 est déjà facturé&#xa0;: ce que le bon d’achat a payé reste.</translation>
    </message>
    <message>
        <source>There is no voucher %1.</source>
        <translation>Il n’y a pas de bon d’achat %1.</translation>
    </message>
    <message>
        <source>The voucher %1 is neither claimed nor applied.</source>
        <translation>Le bon d’achat %1 n’est ni réclamé ni appliqué.</translation>
    </message>
    <message>
        <source>Choose what the voucher is for.</source>
        <translation>Choisissez ce que le bon d’achat offre.</translation>
    </message>
    <message>
        <source>The voucher %1 was taken back.</source>
        <translation>L’application du bon %1 a été annulée.</translation>
    </message>
</context>
<context>
    <name>quittance::VouchersPage</name>
    <message>
        <source>last day today</source>
        <translation>dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <comment>until a voucher lapses</comment>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deadline, days left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a voucher is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Réclamé le</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Appliqué le</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Vouchers &amp; promo codes</source>
        <translation>Bons d’achat et codes promo</translation>
    </message>
    <message>
        <source>What yearly plans gave, until when it can be used, and promotion codes</source>
        <translation>Ce que les forfaits annuels ont offert, jusqu’à quand s’en servir, et les codes promo</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>Create a promotion code</source>
        <translation>Créer un code promo</translation>
    </message>
    <message>
        <source>Promotion codes…</source>
        <translation>Codes promotionnels…</translation>
    </message>
    <message>
        <source>Create and archive promotion codes, and see who used them and what they cost</source>
        <translation>Créer et archiver les codes promo, voir qui les a utilisés et ce qu’ils ont coûté</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamer</translation>
    </message>
    <message>
        <source>Claim the selected voucher for its workspace</source>
        <translation>Réclamer le bon sélectionné pour son espace de travail</translation>
    </message>
    <message>
        <source>Apply to a site…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Use the selected voucher for a site of its workspace</source>
        <translation>Utiliser le bon sélectionné pour un site de son espace de travail</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Undo the claim, or what was applied as long as it is not billed</source>
        <translation>Annuler la réclamation, ou l’application tant qu’elle n’est pas facturée</translation>
    </message>
    <message>
        <source>Open the purchase</source>
        <translation>Ouvrir l’achat</translation>
    </message>
    <message>
        <source>Go to the subscription that granted the voucher</source>
        <translation>Aller à l’abonnement qui a donné droit au bon</translation>
    </message>
    <message>
        <source>Open what it pays for</source>
        <translation>Ouvrir ce qu’il paie</translation>
    </message>
    <message>
        <source>Go to the subscription that the voucher was applied to</source>
        <translation>Aller à l’abonnement auquel le bon a été appliqué</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Go to the customer of the voucher</source>
        <translation>Aller au client du bon d’achat</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Go to the plans, which say what they give</source>
        <translation>Aller aux forfaits, qui disent ce qu’ils offrent</translation>
    </message>
    <message>
        <source>All</source>
        <comment>vouchers</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>vouchers</comment>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>vouchers</comment>
        <translation>Réclamés</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>vouchers</comment>
        <translation>Appliqués</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>vouchers</comment>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Voucher, customer or workspace</source>
        <translation>Bon d’achat, client ou espace de travail</translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Aucun bon d’achat ne correspond</translation>
    </message>
    <message>
        <source>No voucher was granted yet</source>
        <translation>Aucun bon d’achat n’a encore été accordé</translation>
    </message>
    <message>
        <source>Say in the catalogue what a yearly plan gives: its first purchase then grants a voucher, which stands here.</source>
        <translation>Dites dans le catalogue ce qu’un forfait annuel offre&#xa0;: son premier achat donne alors droit à un bon d’achat, qui figure ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Suivi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vouchers</source>
        <translation>
            <numerusform>%Ln bon d’achat</numerusform>
            <numerusform>%Ln bons d’achat</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher selected</source>
        <translation>Aucun bon d’achat sélectionné</translation>
    </message>
    <message>
        <source>To be claimed by %1</source>
        <translation>À réclamer jusqu’au %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>subscription, day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>The purchase was cancelled before the voucher was claimed.</source>
        <translation>L’achat a été annulé avant que le bon ne soit réclamé.</translation>
    </message>
    <message>
        <source>To be claimed by</source>
        <translation>À réclamer jusqu’au</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Select one voucher first</source>
        <translation>Sélectionnez d’abord un bon d’achat</translation>
    </message>
    <message>
        <source>It is neither claimed nor applied</source>
        <translation>Il n’est ni réclamé ni appliqué</translation>
    </message>
    <message>
        <source>It was not applied yet</source>
        <translation>Il n’est pas encore appliqué</translation>
    </message>
    <message>
        <source>%1 is claimed: apply it by %2.</source>
        <translation>%1 est réclamé&#xa0;: à appliquer jusqu’au %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is applied: %2.</source>
        <translation>%1 est appliqué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The promotion code is there.</source>
        <translation>Le code promo est créé.</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Voir les codes</translation>
    </message>
</context>
<context>
    <name>quittance::Workspace</name>
    <message>
        <source>The name is too long; %1 characters are the most.</source>
        <translation>Le nom est trop long&#x202f;; %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Enter the workspace’s name.</source>
        <translation>Saisissez le nom de l’espace de travail.</translation>
    </message>
    <message>
        <source>Enter the site’s name, usually its address such as example.com.</source>
        <translation>Saisissez le nom du site, en général son adresse, par exemple exemple.fr.</translation>
    </message>
</context>
<context>
    <name>quittance::WorkspaceService</name>
    <message>
        <source>This site does not exist any more.</source>
        <translation>Ce site n’existe plus.</translation>
    </message>
    <message>
        <source>This workspace does not exist any more.</source>
        <translation>Cet espace de travail n’existe plus.</translation>
    </message>
    <message>
        <source>Subscriptions or domains are assigned to %1. Assign them to another site first.</source>
        <translation>Des abonnements ou des domaines sont affectés à %1. Affectez-les d’abord à un autre site.</translation>
    </message>
</context>
<context>
    <name>quittance::cli</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Not billed: %1 %2: %3</source>
        <translation>Non facturé&#xa0;: %1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Say until which day to bill: --until 2026-01-31.</source>
        <translation>Indiquez jusqu’à quel jour facturer&#xa0;: --until 2026-01-31.</translation>
    </message>
    <message>
        <source>Nothing is due until %1.</source>
        <translation>Rien n’est à échéance jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing was issued; add --issue to issue these invoices.</source>
        <translation>Rien n’a été émis&#x202f;; ajoutez --issue pour émettre ces factures.</translation>
    </message>
    <message>
        <source>Issue the invoices until %1?</source>
        <translation>Émettre les factures jusqu’au %1&#x202f;?</translation>
    </message>
    <message>
        <source>Issued %1 to %2.</source>
        <translation>Émises&#xa0;: %1 à %2.</translation>
    </message>
    <message>
        <source>The run was stopped; run it again to go on.</source>
        <translation>Le lot a été interrompu&#x202f;; relancez-le pour continuer.</translation>
    </message>
    <message>
        <source>Bill every period that falls due until a day; a dry run without --issue.</source>
        <translation>Facture toutes les périodes à échéance jusqu’à une date&#x202f;; essai à blanc sans --issue.</translation>
    </message>
    <message>
        <source>Bill what falls due on or before this day.</source>
        <translation>Facture ce qui arrive à échéance jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>The issue date; today by default.</source>
        <translation>Date d’émission&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Only this customer; may be given several times.</source>
        <translation>Seulement ce client&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Periods of never-billed subscriptions that start before this day were billed elsewhere.</source>
        <translation>Les périodes d’abonnements jamais facturés commençant avant ce jour ont été facturées ailleurs.</translation>
    </message>
    <message>
        <source>Issue the invoices.</source>
        <translation>Émet les factures.</translation>
    </message>
    <message>
        <source>The book: a file, or postgresql://user@host/database.</source>
        <translation>Le dossier&#xa0;: un fichier, ou postgresql://utilisateur@serveur/base.</translation>
    </message>
    <message>
        <source>text, json, csv or tsv.</source>
        <translation>text, json, csv ou tsv.</translation>
    </message>
    <message>
        <source>Language of messages: fr or en.</source>
        <translation>Langue des messages&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Answer yes where a confirmation is asked.</source>
        <translation>Répond oui aux demandes de confirmation.</translation>
    </message>
    <message>
        <source>Show what would be done and write nothing.</source>
        <translation>Montre ce qui serait fait sans rien écrire.</translation>
    </message>
    <message>
        <source>Print results only.</source>
        <translation>N’affiche que les résultats.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Usage: quittance-cli [OPTIONS] GROUP COMMAND [ARGUMENTS]</source>
        <translation>Utilisation&#xa0;: quittance-cli [OPTIONS] GROUPE COMMANDE [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with findings, 2 usage, 3 the book cannot be opened, 4 another run is in progress, 5 try again later, 6 not allowed, 7 input rejected, 130 interrupted.</source>
        <translation>Codes de sortie&#xa0;: 0 terminé, 1 terminé avec anomalies, 2 utilisation, 3 dossier impossible à ouvrir, 4 un autre lot est en cours, 5 réessayer plus tard, 6 non autorisé, 7 données refusées, 130 interrompu.</translation>
    </message>
    <message>
        <source>Usage: quittance-cli %1</source>
        <translation>Utilisation&#xa0;: quittance-cli %1</translation>
    </message>
    <message>
        <source>Try quittance-cli --help.</source>
        <translation>Essayez quittance-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2 %3”?</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. Vouliez-vous dire «&#xa0;%2 %3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--format takes text, json, csv or tsv.</source>
        <translation>--format attend text, json, csv ou tsv.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB.</source>
        <translation>%1 dépasse 50&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object: %2.</source>
        <translation>%1 n’est pas un objet JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Before anything can be issued: %1</source>
        <translation>Avant toute émission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Import the good rows although others have errors.</source>
        <translation>Importe les lignes correctes même si d’autres ont des erreurs.</translation>
    </message>
    <message>
        <source>Periods that start before this day were billed elsewhere (subscriptions).</source>
        <translation>Les périodes commençant avant ce jour ont été facturées ailleurs (abonnements).</translation>
    </message>
    <message>
        <source>Show the company that issues the invoices.</source>
        <translation>Affiche la société émettrice des factures.</translation>
    </message>
    <message>
        <source>Create or change the company from a JSON file.</source>
        <translation>Crée ou modifie la société d’après un fichier JSON.</translation>
    </message>
    <message>
        <source>Import customers from CSV.</source>
        <translation>Importe des clients depuis un CSV.</translation>
    </message>
    <message>
        <source>Import products, plans and prices from CSV.</source>
        <translation>Importe des produits, des forfaits et des tarifs depuis un CSV.</translation>
    </message>
    <message>
        <source>Import subscriptions from CSV.</source>
        <translation>Importe des abonnements depuis un CSV.</translation>
    </message>
    <message>
        <source>Import teams and members of workspaces from CSV.</source>
        <translation>Importe d’un CSV les équipes et les membres des espaces de travail.</translation>
    </message>
    <message>
        <source>Would create %1.</source>
        <translation>Créerait %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 est créé.</translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schema: %1 of %2</source>
        <translation>Schéma&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>It needs quittance-cli db migrate.</source>
        <translation>Il faut exécuter quittance-cli db migrate.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Il est en lecture seule.</translation>
    </message>
    <message>
        <source>Would migrate %1.</source>
        <translation>Mettrait à jour %1.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 est à jour.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Le dossier est sain.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 attend un nombre entier.</translation>
    </message>
    <message>
        <source>Created the sample company in %1.</source>
        <translation>La société d’exemple est créée dans %1.</translation>
    </message>
    <message>
        <source>Create a new book.</source>
        <translation>Crée un nouveau dossier.</translation>
    </message>
    <message>
        <source>Show which book it is and whether it is up to date.</source>
        <translation>Indique de quel dossier il s’agit et s’il est à jour.</translation>
    </message>
    <message>
        <source>Bring an older book up to date; a copy is kept.</source>
        <translation>Met à jour un dossier plus ancien&#x202f;; une copie est conservée.</translation>
    </message>
    <message>
        <source>Create the sample company.</source>
        <translation>Crée la société d’exemple.</translation>
    </message>
    <message>
        <source>How many customers.</source>
        <translation>Nombre de clients.</translation>
    </message>
    <message>
        <source>How many months of history.</source>
        <translation>Nombre de mois d’historique.</translation>
    </message>
    <message>
        <source>Another sample.</source>
        <translation>Un autre exemple.</translation>
    </message>
    <message>
        <source>--status takes all, open, overdue, paid, credited or credit-notes.</source>
        <translation>--status attend all, open, overdue, paid, credited ou credit-notes.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2, %3 %4</source>
        <translation>%1 du %2, %3 %4</translation>
    </message>
    <message>
        <source>Net %1, VAT %2, gross %3 %4; due %5</source>
        <translation>HT %1, TVA %2, TTC %3 %4&#x202f;; reste dû %5</translation>
    </message>
    <message>
        <source>Say why: --reason TEXT.</source>
        <translation>Indiquez le motif&#xa0;: --reason TEXTE.</translation>
    </message>
    <message>
        <source>Would credit %1: %2 %3.</source>
        <translation>Créditerait %1&#xa0;: %2 %3.</translation>
    </message>
    <message>
        <source>Issue a credit note for the whole of %1?</source>
        <translation>Émettre un avoir sur la totalité de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Issued credit note %1 for %2.</source>
        <translation>Avoir %1 émis sur %2.</translation>
    </message>
    <message>
        <source>Recorded %1 %2 for %3.</source>
        <translation>%1 %2 enregistrés pour %3.</translation>
    </message>
    <message>
        <source>There has been no billing run yet.</source>
        <translation>Aucun lot de facturation n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>No document was named: give a NUMBER, or --all-of-last-run.</source>
        <translation>Aucun document n’est désigné&#xa0;: donnez un NUMÉRO, ou --all-of-last-run.</translation>
    </message>
    <message>
        <source>Say where to write: --output FILE.pdf or --output FOLDER.</source>
        <translation>Indiquez où écrire&#xa0;: --output FICHIER.pdf ou --output RÉPERTOIRE.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le répertoire %1.</translation>
    </message>
    <message>
        <source>all, open, overdue, paid, credited or credit-notes.</source>
        <translation>all, open, overdue, paid, credited ou credit-notes.</translation>
    </message>
    <message>
        <source>Only this customer.</source>
        <translation>Seulement ce client.</translation>
    </message>
    <message>
        <source>Number, customer or amount.</source>
        <translation>Numéro, client ou montant.</translation>
    </message>
    <message>
        <source>First issue date.</source>
        <translation>Première date d’émission.</translation>
    </message>
    <message>
        <source>Last issue date.</source>
        <translation>Dernière date d’émission.</translation>
    </message>
    <message>
        <source>List issued documents.</source>
        <translation>Liste les documents émis.</translation>
    </message>
    <message>
        <source>Show one document with its lines.</source>
        <translation>Affiche un document avec ses lignes.</translation>
    </message>
    <message>
        <source>Show how each amount came about.</source>
        <translation>Montre comment chaque montant est calculé.</translation>
    </message>
    <message>
        <source>Write documents as PDF: one file, or one each into a folder.</source>
        <translation>Écrit des documents en PDF&#xa0;: un seul fichier, ou un par document dans un répertoire.</translation>
    </message>
    <message>
        <source>A file that ends in .pdf, or a folder.</source>
        <translation>Un fichier se terminant par .pdf, ou un répertoire.</translation>
    </message>
    <message>
        <source>All documents of the last billing run.</source>
        <translation>Tous les documents du dernier lot de facturation.</translation>
    </message>
    <message>
        <source>Issue a credit note for the whole of an invoice.</source>
        <translation>Émet un avoir sur la totalité d’une facture.</translation>
    </message>
    <message>
        <source>Why; printed on the credit note.</source>
        <translation>Motif&#x202f;; imprimé sur l’avoir.</translation>
    </message>
    <message>
        <source>Mark an invoice as paid in full.</source>
        <translation>Marque une facture comme intégralement payée.</translation>
    </message>
    <message>
        <source>When the money came; today by default.</source>
        <translation>Date de l’encaissement&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>transfer, card, direct_debit, paypal, cheque, cash or other.</source>
        <translation>transfer, card, direct_debit, paypal, cheque, cash ou other.</translation>
    </message>
    <message>
        <source>Reference of the payment.</source>
        <translation>Référence du règlement.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Clean: %1 documents and %2 journal entries.</source>
        <translation>Sans anomalie&#xa0;: %1 documents et %2 écritures.</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a complete copy.</source>
        <translation>%1 est une copie complète.</translation>
    </message>
    <message>
        <source>Restore %1 to %2?</source>
        <translation>Restaurer %1 vers %2&#x202f;?</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Restauré dans %1.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Ce qui s’y trouvait est conservé sous %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like 2026-10.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois. Écrivez-le comme 2026-10.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Compté le</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No licence was billed for %1.</source>
        <translation>Aucune licence n’a été facturée pour %1.</translation>
    </message>
    <message>
        <source>The day of the figures; today by default.</source>
        <translation>Date des chiffres&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Où écrire.</translation>
    </message>
    <message>
        <source>Export issued documents as CSV.</source>
        <translation>Exporte les documents émis en CSV.</translation>
    </message>
    <message>
        <source>Export who was billed for licences in a month, as it was counted then.</source>
        <translation>Exporte les titulaires des licences facturées d’un mois, tels qu’ils ont été comptés alors.</translation>
    </message>
    <message>
        <source>The month, such as 2026-10; the last one by default.</source>
        <translation>Le mois, tel que 2026-10&#x202f;; le dernier par défaut.</translation>
    </message>
    <message>
        <source>Where to write it: a file ending in .csv or .xlsx.</source>
        <translation>Où l’écrire&#xa0;: un fichier en .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>Monthly recurring revenue.</source>
        <translation>Revenu mensuel récurrent.</translation>
    </message>
    <message>
        <source>What is owed, by how late it is.</source>
        <translation>Ce qui est dû, par ancienneté de retard.</translation>
    </message>
    <message>
        <source>Write a verified copy of the book.</source>
        <translation>Écrit une copie vérifiée du dossier.</translation>
    </message>
    <message>
        <source>Check a copy.</source>
        <translation>Contrôle une copie.</translation>
    </message>
    <message>
        <source>Put a copy in place; what is there is kept aside.</source>
        <translation>Met une copie en place&#x202f;; ce qui s’y trouve est mis de côté.</translation>
    </message>
    <message>
        <source>Prove that nothing was altered.</source>
        <translation>Prouve que rien n’a été altéré.</translation>
    </message>
    <message>
        <source>Check the hash chains.</source>
        <translation>Contrôle les chaînes d’empreintes.</translation>
    </message>
    <message>
        <source>Check that numbers have no gap.</source>
        <translation>Contrôle que la numérotation est sans rupture.</translation>
    </message>
    <message>
        <source>Recompute every total.</source>
        <translation>Recalcule tous les totaux.</translation>
    </message>
    <message>
        <source>Check issued documents against their seals.</source>
        <translation>Contrôle les documents émis d’après leurs scellés.</translation>
    </message>
    <message>
        <source>Say which book to use: --database FILE or --database postgresql://…</source>
        <translation>Indiquez le dossier à utiliser&#xa0;: --database FICHIER ou --database postgresql://…</translation>
    </message>
    <message>
        <source>This needs a confirmation and there is no terminal to ask: add --yes.</source>
        <translation>Une confirmation est nécessaire et il n’y a pas de terminal pour la demander&#xa0;: ajoutez --yes.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-01-31.</source>
        <translation>--%1 attend une date, par exemple 2026-01-31.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>
            <numerusform>%n ligne&#xa0;: %1 nouvelle, %2 modifiée, %3 inchangée, %4 rejetée.</numerusform>
            <numerusform>%n lignes&#xa0;: %1 nouvelles, %2 modifiées, %3 inchangées, %4 rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n anomalie.</numerusform>
            <numerusform>%n anomalies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n documents to %1.</source>
        <translation>
            <numerusform>%n document écrit dans %1.</numerusform>
            <numerusform>%n documents écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to put it: --to FILE or --to postgresql://….</source>
        <translation>Dites où la mettre&#xa0;: --to FICHIER ou --to postgresql://….</translation>
    </message>
    <message>
        <source>Where to put it: a file, or an empty database of a server.</source>
        <translation>Où la mettre&#xa0;: un fichier, ou une base vide d’un serveur.</translation>
    </message>
    <message>
        <source>Check the file or server, its constraints, its guards and its summaries.</source>
        <translation>Vérifie le fichier ou le serveur, ses contraintes, ses gardes et ses cumuls.</translation>
    </message>
    <message>
        <source>First make the summaries again from what they sum up.</source>
        <translation>Recalcule d’abord les cumuls à partir de ce qu’ils totalisent.</translation>
    </message>
    <message>
        <source>Print a script that completes commands and options in bash.</source>
        <translation>Affiche un script qui complète commandes et options dans bash.</translation>
    </message>
    <message>
        <source>Print a script that completes commands and options in zsh.</source>
        <translation>Affiche un script qui complète commandes et options dans zsh.</translation>
    </message>
    <message>
        <source>Print a script that completes commands and options in fish.</source>
        <translation>Affiche un script qui complète commandes et options dans fish.</translation>
    </message>
    <message>
        <source>--tab takes current, one-off, inactive or all.</source>
        <translation>--tab attend current, one-off, inactive ou all.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 × %5</source>
        <translation>%1 de %2&#xa0;: %3, %4 × %5</translation>
    </message>
    <message>
        <source>Next: %1 %2 excl. VAT on %3</source>
        <translation>Prochaine échéance&#xa0;: %1 %2 HT le %3</translation>
    </message>
    <message>
        <source>Followed by %1 on %2</source>
        <translation>Suivi de %1 le %2</translation>
    </message>
    <message>
        <source>Now: net %1, VAT %2, gross %3 %4</source>
        <translation>Maintenant&#xa0;: HT %1, TVA %2, TTC %3 %4</translation>
    </message>
    <message>
        <source>Changes on %1: %2 instead of %3 a month</source>
        <translation>Change le %1&#xa0;: %2 au lieu de %3 par mois</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 reprend.</translation>
    </message>
    <message>
        <source>End %1 with %2 as its last day?</source>
        <translation>Résilier %1, dernier jour le %2&#x202f;?</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>%1 est résilié.</translation>
    </message>
    <message>
        <source>Revoked: %1 goes on.</source>
        <translation>Annulé&#xa0;: %1 se poursuit.</translation>
    </message>
    <message>
        <source>List subscriptions.</source>
        <translation>Liste les abonnements.</translation>
    </message>
    <message>
        <source>current (default), one-off, inactive or all.</source>
        <translation>current (par défaut), one-off, inactive ou all.</translation>
    </message>
    <message>
        <source>Code, customer, plan or site.</source>
        <translation>Code, client, forfait ou site.</translation>
    </message>
    <message>
        <source>Show one subscription and what waits to be billed.</source>
        <translation>Montre un abonnement et ce qui attend d’être facturé.</translation>
    </message>
    <message>
        <source>Change plan, quantity or discount; with --dry-run show what it would bill.</source>
        <translation>Modifie le forfait, la quantité ou la remise&#x202f;; avec --dry-run, montre ce qui serait facturé.</translation>
    </message>
    <message>
        <source>Code of the new plan.</source>
        <translation>Code du nouveau forfait.</translation>
    </message>
    <message>
        <source>New quantity.</source>
        <translation>Nouvelle quantité.</translation>
    </message>
    <message>
        <source>New discount in per cent.</source>
        <translation>Nouvelle remise en pour cent.</translation>
    </message>
    <message>
        <source>First day under the new terms; today by default.</source>
        <translation>Premier jour aux nouvelles conditions&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>now, now_unprorated or period_end, instead of what the plan says.</source>
        <translation>now, now_unprorated ou period_end, au lieu de ce que dit le forfait.</translation>
    </message>
    <message>
        <source>Pause a subscription; paused days are not billed.</source>
        <translation>Met un abonnement en pause&#x202f;; les jours de pause ne sont pas facturés.</translation>
    </message>
    <message>
        <source>First day of the pause; today by default.</source>
        <translation>Premier jour de la pause&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>First day of use after it.</source>
        <translation>Premier jour d’utilisation après la pause.</translation>
    </message>
    <message>
        <source>End the pause of a subscription.</source>
        <translation>Met fin à la pause d’un abonnement.</translation>
    </message>
    <message>
        <source>First day of use; today by default.</source>
        <translation>Premier jour d’utilisation&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>End a subscription.</source>
        <translation>Résilie un abonnement.</translation>
    </message>
    <message>
        <source>Last day of use; today by default.</source>
        <translation>Dernier jour d’utilisation&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Credit days already billed after this date.</source>
        <translation>Crédite les jours déjà facturés après cette date.</translation>
    </message>
    <message>
        <source>Take back the end, the pause or the change of a subscription, while nothing after it is billed.</source>
        <translation>Annule la fin, la pause ou la modification d’un abonnement, tant que rien de la suite n’est facturé.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>List the customers’ requests for an end that wait for a decision.</source>
        <translation>Liste les demandes de résiliation qui attendent une décision.</translation>
    </message>
    <message>
        <source>%1 is priced by tiers: change them in the window.</source>
        <translation>%1 est tarifé par tranches&#xa0;: modifiez-les dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions go over to it.</source>
        <translation>
            <numerusform>%n abonnement y passe.</numerusform>
            <numerusform>%n abonnements y passent.</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR %1 instead of %2 %3</source>
        <translation>MRR %1 au lieu de %2 %3</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>%1: %2 %3 from %4 on</source>
        <translation>%1&#xa0;: %2 %3 à partir du %4</translation>
    </message>
    <message>
        <source>Moving subscribers</source>
        <translation>Passage des abonnés</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Passés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a price version to a plan, and move its subscribers to it; with --dry-run show what it would bring in.</source>
        <translation>Ajoute une version de tarif à un forfait et y fait passer ses abonnés&#x202f;; avec --dry-run, montre ce que cela rapporterait.</translation>
    </message>
    <message>
        <source>New price of a period or of a unit.</source>
        <translation>Nouveau prix d’une période ou d’une unité.</translation>
    </message>
    <message>
        <source>Currency of the price; the company’s by default.</source>
        <translation>Devise du tarif&#x202f;; par défaut celle de la société.</translation>
    </message>
    <message>
        <source>First day of the price; today by default.</source>
        <translation>Premier jour du tarif&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Present subscribers go over to it with their first period from that day on.</source>
        <translation>Les abonnés actuels y passent avec leur première période à partir de ce jour.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a voucher is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>--state takes available, claimed, applied, lapsed or all.</source>
        <translation>--state accepte available, claimed, applied, lapsed ou all.</translation>
    </message>
    <message>
        <source>%1 can be claimed; it can then be applied until %2.</source>
        <translation>%1 peut être réclamé&#x202f;; il pourra être appliqué jusqu’au %2.</translation>
    </message>
    <message>
        <source>Claimed %1.</source>
        <translation>%1 est réclamé.</translation>
    </message>
    <message>
        <source>Then: %1 %2 excl. VAT on %3</source>
        <translation>Puis&#xa0;: %1 %2 HT le %3</translation>
    </message>
    <message>
        <source>--site says where the voucher is applied.</source>
        <translation>--site dit où le bon d’achat est appliqué.</translation>
    </message>
    <message>
        <source>Applied %1.</source>
        <translation>%1 est appliqué.</translation>
    </message>
    <message>
        <source>List vouchers with their deadlines.</source>
        <translation>Liste les bons d’achat et leurs échéances.</translation>
    </message>
    <message>
        <source>available, claimed, applied, lapsed or all (default).</source>
        <translation>available, claimed, applied, lapsed ou all (par défaut).</translation>
    </message>
    <message>
        <source>Code, customer or workspace.</source>
        <translation>Code, client ou espace de travail.</translation>
    </message>
    <message>
        <source>Claim a voucher for its workspace.</source>
        <translation>Réclame un bon d’achat pour son espace de travail.</translation>
    </message>
    <message>
        <source>Apply a claimed voucher to a site; with --dry-run show what it would bill.</source>
        <translation>Applique à un site un bon d’achat réclamé&#x202f;; avec --dry-run, montre ce qui serait facturé.</translation>
    </message>
    <message>
        <source>Name of the site; made when it is not there.</source>
        <translation>Nom du site&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>--expiring-within takes a number of days, for example 30.</source>
        <translation>--expiring-within attend un nombre de jours, par exemple 30.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Se renouvelle</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Billed by</source>
        <translation>Facturé par</translation>
    </message>
    <message>
        <source>List domains with their state and their expiry.</source>
        <translation>Liste les domaines avec leur état et leur échéance.</translation>
    </message>
    <message>
        <source>Only those that expire within so many days, or are over.</source>
        <translation>Seulement ceux qui expirent dans ce nombre de jours, ou sont échus.</translation>
    </message>
    <message>
        <source>Those that have ended or were refused.</source>
        <translation>Ceux qui ont pris fin ou ont été refusés.</translation>
    </message>
    <message>
        <source>Domain, customer, site or registrar.</source>
        <translation>Domaine, client, site ou bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>--customer and --plan say what is subscribed to, and by whom.</source>
        <translation>--customer et --plan indiquent qui s’abonne et à quoi.</translation>
    </message>
    <message>
        <source>Start a subscription; it then bills by itself.</source>
        <translation>Crée un abonnement&#x202f;; il se facture ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Code of the customer.</source>
        <translation>Code du client.</translation>
    </message>
    <message>
        <source>Code of the plan.</source>
        <translation>Code du forfait.</translation>
    </message>
    <message>
        <source>Quantity; 1 by default.</source>
        <translation>Quantité&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Discount in per cent.</source>
        <translation>Remise en pour cent.</translation>
    </message>
    <message>
        <source>Who of the customer has accepted the terms in force.</source>
        <translation>Qui, chez le client, a accepté les conditions en vigueur.</translation>
    </message>
    <message>
        <source>The day of it; today by default.</source>
        <translation>Le jour de l’acceptation&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>signed (default), email, phone or online.</source>
        <translation>signed (par défaut), email, phone ou online.</translation>
    </message>
    <message>
        <source>Go on without accepted terms, for the reason given.</source>
        <translation>Continue sans conditions acceptées, pour le motif donné.</translation>
    </message>
    <message>
        <source>Why it departs from terms, or from what the account allows.</source>
        <translation>Pourquoi l’on déroge aux conditions ou à ce que permet le compte.</translation>
    </message>
    <message>
        <source>Takes off</source>
        <comment>promotion code</comment>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>--amount takes an amount and its currency, for example &quot;5.00 EUR&quot;.</source>
        <translation>--amount attend un montant et sa devise, par exemple «&#xa0;5.00 EUR&#xa0;».</translation>
    </message>
    <message>
        <source>%1 can be created.</source>
        <translation>%1 peut être créé.</translation>
    </message>
    <message>
        <source>List promotion codes, what they take off and how often they were used.</source>
        <translation>Liste les codes promotionnels, ce qu’ils déduisent et leurs utilisations.</translation>
    </message>
    <message>
        <source>Archived ones as well.</source>
        <translation>Y compris les codes archivés.</translation>
    </message>
    <message>
        <source>Create a promotion code: a share or an amount off, once unless said otherwise.</source>
        <translation>Crée un code promotionnel&#xa0;: une part ou un montant déduit, une fois sauf indication contraire.</translation>
    </message>
    <message>
        <source>Share taken off, in per cent.</source>
        <translation>Part déduite, en pour cent.</translation>
    </message>
    <message>
        <source>Amount off a period without VAT, with its currency; once for each currency.</source>
        <translation>Montant HT déduit d’une période, avec sa devise&#x202f;; une fois par devise.</translation>
    </message>
    <message>
        <source>For so many billing periods.</source>
        <translation>Pour ce nombre de périodes de facturation.</translation>
    </message>
    <message>
        <source>For as long as the subscription goes on.</source>
        <translation>Aussi longtemps que dure l’abonnement.</translation>
    </message>
    <message>
        <source>Only for this plan; can be given several times.</source>
        <translation>Seulement pour ce forfait&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>First day on which it can be entered.</source>
        <translation>Premier jour où le code peut être saisi.</translation>
    </message>
    <message>
        <source>Last day on which it can be entered.</source>
        <translation>Dernier jour où le code peut être saisi.</translation>
    </message>
    <message>
        <source>How often it can be used in all.</source>
        <translation>Nombre total d’utilisations possibles.</translation>
    </message>
    <message>
        <source>A customer may use it more than once.</source>
        <translation>Un client peut l’utiliser plusieurs fois.</translation>
    </message>
    <message>
        <source>Proposed with each new subscription of its plans.</source>
        <translation>Proposé avec chaque nouvel abonnement à ses forfaits.</translation>
    </message>
    <message>
        <source>For the team: what it is for.</source>
        <translation>Pour l’équipe&#xa0;: à quoi il sert.</translation>
    </message>
    <message>
        <source>“%1 %2” has no dry run; nothing was done.</source>
        <translation>«&#xa0;%1 %2&#xa0;» n’a pas de mode simulation&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was written. It would count from %1.</source>
        <translation>Rien n’a été écrit. L’effet serait au %1.</translation>
    </message>
    <message>
        <source>Domain that is ordered with a plan of domains.</source>
        <translation>Domaine commandé avec un forfait de domaines.</translation>
    </message>
    <message>
        <source>Keep their credit for a refund, instead of the next invoice.</source>
        <translation>Garde leur crédit pour un remboursement, au lieu de la prochaine facture.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>PdfFile</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) were saved.</source>
        <translation>
            <numerusform>Stopped. %n file was saved.</numerusform>
            <numerusform>Stopped. %n files were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTray</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BillingRun</name>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n new subscription</numerusform>
            <numerusform>%n new subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) due again</source>
        <translation>
            <numerusform>%n subscription due again</numerusform>
            <numerusform>%n subscriptions due again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer subscription(s)</source>
        <translation>
            <numerusform>%n fewer subscription</numerusform>
            <numerusform>%n fewer subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed</source>
        <translation>
            <numerusform>%n price changed</numerusform>
            <numerusform>%n prices changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(ies) changed</source>
        <translation>
            <numerusform>%n quantity changed</numerusform>
            <numerusform>%n quantities changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) changed</source>
        <translation>
            <numerusform>%n discount changed</numerusform>
            <numerusform>%n discounts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another number of periods for %n subscription(s)</source>
        <translation>
            <numerusform>another number of periods for %n subscription</numerusform>
            <numerusform>another number of periods for %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VAT changed for %n subscription(s)</source>
        <translation>
            <numerusform>VAT changed for %n subscription</numerusform>
            <numerusform>VAT changed for %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part of a period for %n subscription(s)</source>
        <translation>
            <numerusform>part of a period for %n subscription</numerusform>
            <numerusform>part of a period for %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were imported with another day as billed before.</source>
        <translation>
            <numerusform>%n subscription was imported with another day as billed before.</numerusform>
            <numerusform>%n subscriptions were imported with another day as billed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were never billed and would be billed for periods long past, %1 first. Confirm, or say until when they were billed before.</source>
        <translation>
            <numerusform>%n subscription was never billed and would be billed for periods long past, %1 first. Confirm, or say until when it was billed before.</numerusform>
            <numerusform>%n subscriptions were never billed and would be billed for periods long past, %1 first. Confirm, or say until when they were billed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued</source>
        <translation>
            <numerusform>%n invoice issued</numerusform>
            <numerusform>%n invoices issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BillingRunPage</name>
    <message numerus="yes">
        <source>Issue %Ln invoices?</source>
        <translation>
            <numerusform>Issue %Ln invoice?</numerusform>
            <numerusform>Issue %Ln invoices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln invoices</source>
        <translation>
            <numerusform>Issue %Ln invoice</numerusform>
            <numerusform>Issue %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions were never billed and have periods older than one period before the date. If they were billed elsewhere, cancel and import them with “billed before”.</source>
        <translation>
            <numerusform>%Ln subscription was never billed and has periods older than one period before the date. If it was billed elsewhere, cancel and import it with “billed before”.</numerusform>
            <numerusform>%Ln subscriptions were never billed and have periods older than one period before the date. If they were billed elsewhere, cancel and import them with “billed before”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run until %1 was not finished: %Ln invoices are issued. Going on bills only what is missing.</source>
        <translation>
            <numerusform>The run until %1 was not finished: %Ln invoice is issued. Going on bills only what is missing.</numerusform>
            <numerusform>The run until %1 was not finished: %Ln invoices are issued. Going on bills only what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions to bill</source>
        <translation>
            <numerusform>%Ln subscription to bill</numerusform>
            <numerusform>%Ln subscriptions to bill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BookCare</name>
    <message numerus="yes">
        <source>Verified: %Ln documents, nothing was altered.</source>
        <translation>
            <numerusform>Verified: %Ln document, nothing was altered.</numerusform>
            <numerusform>Verified: %Ln documents, nothing was altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was altered: %Ln findings. Keep a copy of the book as it is, and compare with the last backup.</source>
        <translation>
            <numerusform>Something was altered: %Ln finding. Keep a copy of the book as it is, and compare with the last backup.</numerusform>
            <numerusform>Something was altered: %Ln findings. Keep a copy of the book as it is, and compare with the last backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BulkFailures</name>
    <message numerus="yes">
        <source>%Ln rows were not changed.</source>
        <translation>
            <numerusform>%Ln row was not changed.</numerusform>
            <numerusform>%Ln rows were not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BulkLifeDialog</name>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions can be paused.</source>
        <translation>
            <numerusform>%Ln subscription can be paused.</numerusform>
            <numerusform>%Ln subscriptions can be paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions can be ended.</source>
        <translation>
            <numerusform>%Ln subscription can be ended.</numerusform>
            <numerusform>%Ln subscriptions can be ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln stays as it is:</numerusform>
            <numerusform>%Ln stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BulkSiteDialog</name>
    <message numerus="yes">
        <source>%Ln subscriptions lose their site.</source>
        <translation>
            <numerusform>%Ln subscription loses its site.</numerusform>
            <numerusform>%Ln subscriptions lose their site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are assigned to %1.</source>
        <translation>
            <numerusform>%Ln subscription is assigned to %1.</numerusform>
            <numerusform>%Ln subscriptions are assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have none already.</source>
        <translation>
            <numerusform>%Ln has none already.</numerusform>
            <numerusform>%Ln have none already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already.</source>
        <translation>
            <numerusform>%Ln has it already.</numerusform>
            <numerusform>%Ln have it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site will be created in %Ln workspaces that do not have it.</source>
        <translation>
            <numerusform>The site will be created in %Ln workspace that does not have it.</numerusform>
            <numerusform>The site will be created in %Ln workspaces that do not have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln subscriptions</source>
        <translation>
            <numerusform>Assign %Ln subscription</numerusform>
            <numerusform>Assign %Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BulkTagsDialog</name>
    <message numerus="yes">
        <source>%Ln customers get %1.</source>
        <translation>
            <numerusform>%Ln customer gets %1.</numerusform>
            <numerusform>%Ln customers get %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers lose %1.</source>
        <translation>
            <numerusform>%Ln customer loses %1.</numerusform>
            <numerusform>%Ln customers lose %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CatalogPage</name>
    <message numerus="yes">
        <source>%Ln plans</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans are archived.</source>
        <translation>
            <numerusform>%Ln plan is archived.</numerusform>
            <numerusform>%Ln plans are archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans are on sale again.</source>
        <translation>
            <numerusform>%Ln plan is on sale again.</numerusform>
            <numerusform>%Ln plans are on sale again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions, of which %1 active</source>
        <translation>
            <numerusform>%Ln subscription, of which %1 active</numerusform>
            <numerusform>%Ln subscriptions, of which %1 active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ChangeSummary</name>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln of %1 days</numerusform>
            <numerusform>%Ln of %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CompanySetup</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customers?</source>
        <translation>
            <numerusform>Archive %Ln customer?</numerusform>
            <numerusform>Archive %Ln customers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln customers back from the archive?</source>
        <translation>
            <numerusform>Take %Ln customer back from the archive?</numerusform>
            <numerusform>Take %Ln customers back from the archive?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are archived.</source>
        <translation>
            <numerusform>%Ln customer is archived.</numerusform>
            <numerusform>%Ln customers are archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are back.</source>
        <translation>
            <numerusform>%Ln customer is back.</numerusform>
            <numerusform>%Ln customers are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have other tags.</source>
        <translation>
            <numerusform>%Ln customer has other tags.</numerusform>
            <numerusform>%Ln customers have other tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message numerus="yes">
        <source>Sent %Ln sheets to the printer.</source>
        <translation>
            <numerusform>Sent %Ln sheet to the printer.</numerusform>
            <numerusform>Sent %Ln sheets to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::DashboardTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers usually pay %Ln day(s) after the due date.</source>
        <translation>
            <numerusform>Customers usually pay %Ln day after the due date.</numerusform>
            <numerusform>Customers usually pay %Ln days after the due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers usually pay %Ln day(s) before the due date.</source>
        <translation>
            <numerusform>Customers usually pay %Ln day before the due date.</numerusform>
            <numerusform>Customers usually pay %Ln days before the due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) bill other workspaces, too, and count whole.</source>
        <translation>
            <numerusform>%Ln document bills other workspaces, too, and counts whole.</numerusform>
            <numerusform>%Ln documents bill other workspaces, too, and count whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::DocumentOutput</name>
    <message numerus="yes">
        <source>Sent %Ln sheets to the printer.</source>
        <translation>
            <numerusform>Sent %Ln sheet to the printer.</numerusform>
            <numerusform>Sent %Ln sheets to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files.</source>
        <translation>
            <numerusform>Saved %Ln file.</numerusform>
            <numerusform>Saved %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::DomainsPage</name>
    <message numerus="yes">
        <source>%Ln days left</source>
        <comment>until a domain expires</comment>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains renew by themselves</source>
        <translation>
            <numerusform>%Ln domain renews by itself</numerusform>
            <numerusform>%Ln domains renew by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be renewed by hand</source>
        <comment>domains</comment>
        <translation>
            <numerusform>%Ln is to be renewed by hand</numerusform>
            <numerusform>%Ln are to be renewed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within 7 days</source>
        <comment>domains</comment>
        <translation>
            <numerusform>%Ln within 7 days</numerusform>
            <numerusform>%Ln within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::EndDomainDialog</name>
    <message numerus="yes">
        <source>Its %Ln mailboxes end with it.</source>
        <translation>
            <numerusform>Its mailbox ends with it.</numerusform>
            <numerusform>Its %Ln mailboxes end with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln rows of the list</source>
        <translation>
            <numerusform>&amp;All of the list (%Ln row)</numerusform>
            <numerusform>&amp;All %Ln rows of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected rows (%Ln)</source>
        <translation>
            <numerusform>Only the &amp;selected rows (%Ln)</numerusform>
            <numerusform>Only the &amp;selected rows (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::FileDrop</name>
    <message numerus="yes">
        <source>%Ln files were dropped. Drop one book or one CSV file.</source>
        <translation>
            <numerusform>%Ln file was dropped. Drop one book or one CSV file.</numerusform>
            <numerusform>%Ln files were dropped. Drop one book or one CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>the first values</comment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::FormErrors</name>
    <message numerus="yes">
        <source>%n field(s) need your attention.</source>
        <translation>
            <numerusform>%n field needs your attention.</numerusform>
            <numerusform>%n fields need your attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln lines</source>
        <translation>
            <numerusform>Import %Ln line</numerusform>
            <numerusform>Import %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, %1</source>
        <translation>
            <numerusform>%Ln line, %1</numerusform>
            <numerusform>%Ln lines, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceLook</name>
    <message numerus="yes">
        <source>Overdue (%Ln d)</source>
        <translation>
            <numerusform>Overdue (%Ln d)</numerusform>
            <numerusform>Overdue (%Ln d)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoicePanel</name>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln of %1 days</numerusform>
            <numerusform>%Ln of %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>%Ln overdue invoice</numerusform>
            <numerusform>%Ln overdue invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices in %1</source>
        <translation>
            <numerusform>%Ln invoice in %1</numerusform>
            <numerusform>%Ln invoices in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices fall due within 7 days: %1.</source>
        <translation>
            <numerusform>%Ln invoice falls due within 7 days: %1.</numerusform>
            <numerusform>%Ln invoices fall due within 7 days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices are paid: %1.</source>
        <translation>
            <numerusform>%Ln invoice is paid: %1.</numerusform>
            <numerusform>%Ln invoices are paid: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices were not marked as paid.</source>
        <translation>
            <numerusform>%Ln invoice was not marked as paid.</numerusform>
            <numerusform>%Ln invoices were not marked as paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln documents for a preview</source>
        <translation>
            <numerusform>Select at most %Ln document for a preview</numerusform>
            <numerusform>Select at most %Ln documents for a preview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::IssueStep</name>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln invoices issued</source>
        <translation>
            <numerusform>Done: %Ln invoice issued</numerusform>
            <numerusform>Done: %Ln invoices issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln invoices issued</source>
        <translation>
            <numerusform>Stopped: %Ln invoice issued</numerusform>
            <numerusform>Stopped: %Ln invoices issued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::LedgerTab</name>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::LicencesPage</name>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln inactive</numerusform>
            <numerusform>%Ln inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspaces</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive members?</source>
        <translation>
            <numerusform>Remove %Ln inactive member?</numerusform>
            <numerusform>Remove %Ln inactive members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive members are removed.</source>
        <translation>
            <numerusform>%Ln inactive member is removed.</numerusform>
            <numerusform>%Ln inactive members are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams are archived: not billed from %1 on.</source>
        <translation>
            <numerusform>%Ln team is archived: not billed from %1 on.</numerusform>
            <numerusform>%Ln teams are archived: not billed from %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ListOutput</name>
    <message numerus="yes">
        <source>%Ln rows exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln rows to copy, or export the list.</source>
        <translation>
            <numerusform>Select at most %Ln row to copy, or export the list.</numerusform>
            <numerusform>Select at most %Ln rows to copy, or export the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln rows are printed. Filter the list, or export it.</source>
        <translation>
            <numerusform>At most %Ln row is printed. Filter the list, or export it.</numerusform>
            <numerusform>At most %Ln rows are printed. Filter the list, or export it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ListPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MembersTab</name>
    <message numerus="yes">
        <source>%Ln members are in other teams now.</source>
        <translation>
            <numerusform>%Ln member is in other teams now.</numerusform>
            <numerusform>%Ln members are in other teams now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members have no access any more.</source>
        <translation>
            <numerusform>%Ln member has no access any more.</numerusform>
            <numerusform>%Ln members have no access any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspaces</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
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
    <message numerus="yes">
        <source>%Ln issued documents stay exactly as they are, with the buyer that they name.</source>
        <translation>
            <numerusform>%Ln issued document stays exactly as it is, with the buyer that it names.</numerusform>
            <numerusform>%Ln issued documents stay exactly as they are, with the buyer that they name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoices are owed by the customer that stays.</source>
        <translation>
            <numerusform>%Ln open invoice is owed by the customer that stays.</numerusform>
            <numerusform>%Ln open invoices are owed by the customer that stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MessageDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MoveMembersDialog</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MovementsDialog</name>
    <message numerus="yes">
        <source>The %Ln largest movements are listed.</source>
        <translation>
            <numerusform>The largest movement is listed.</numerusform>
            <numerusform>The %Ln largest movements are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NewSubscriptionDialog</name>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln of %1 days</numerusform>
            <numerusform>%Ln of %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams count in the workspace today.</source>
        <translation>
            <numerusform>%Ln team counts in the workspace today.</numerusform>
            <numerusform>%Ln teams count in the workspace today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members count in the workspace today.</source>
        <translation>
            <numerusform>%Ln member counts in the workspace today.</numerusform>
            <numerusform>%Ln members count in the workspace today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NotificationBell</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::PaymentTerms</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, end of month</source>
        <translation>
            <numerusform>%n day, end of month</numerusform>
            <numerusform>%n days, end of month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::Plan</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::PrepareStep</name>
    <message numerus="yes">
        <source>Finished, %Ln customers not billed</source>
        <translation>
            <numerusform>Finished, %Ln customer not billed</numerusform>
            <numerusform>Finished, %Ln customers not billed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::PriceMoveDialog</name>
    <message numerus="yes">
        <source>%Ln subscriptions keep their price.</source>
        <translation>
            <numerusform>%Ln subscription keeps its price.</numerusform>
            <numerusform>%Ln subscriptions keep their price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions go over to the new price.</source>
        <translation>
            <numerusform>%Ln subscription goes over to the new price.</numerusform>
            <numerusform>%Ln subscriptions go over to the new price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this price already.</source>
        <translation>
            <numerusform>%Ln has this price already.</numerusform>
            <numerusform>%Ln have this price already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::Promotion</name>
    <message numerus="yes">
        <source>%1 for %Ln periods</source>
        <translation>
            <numerusform>%1 for %Ln period</numerusform>
            <numerusform>%1 for %Ln periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ReviewStep</name>
    <message numerus="yes">
        <source>%Ln VAT rates</source>
        <translation>
            <numerusform>%Ln VAT rate</numerusform>
            <numerusform>%Ln VAT rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 days</source>
        <translation>
            <numerusform>%Ln of %1 days</numerusform>
            <numerusform>%Ln of %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more lines</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::SeatHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln fewer licences from %1</source>
        <translation>
            <numerusform>%Ln fewer licence from %1</numerusform>
            <numerusform>%Ln fewer licences from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::SettleManyDialog</name>
    <message numerus="yes">
        <source>Mark %Ln invoices as paid</source>
        <translation>
            <numerusform>Mark %Ln invoice as paid</numerusform>
            <numerusform>Mark %Ln invoices as paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected documents need no payment</source>
        <translation>
            <numerusform>%Ln selected document needs no payment</numerusform>
            <numerusform>%Ln selected documents need no payment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::SheetsDialog</name>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln sheets to the printer.</source>
        <translation>
            <numerusform>Sent %Ln sheet to the printer.</numerusform>
            <numerusform>Sent %Ln sheets to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::SubscriptionsPage</name>
    <message numerus="yes">
        <source>%Ln subscriptions</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are changed.</source>
        <translation>
            <numerusform>%Ln subscription is changed.</numerusform>
            <numerusform>%Ln subscriptions are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals of %1 in all, without VAT.</source>
        <translation>
            <numerusform>%Ln renewal of %1, without VAT.</numerusform>
            <numerusform>%Ln renewals of %1 in all, without VAT.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of notice</source>
        <translation>
            <numerusform>%Ln day of notice</numerusform>
            <numerusform>%Ln days of notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are paused.</source>
        <translation>
            <numerusform>%Ln subscription is paused.</numerusform>
            <numerusform>%Ln subscriptions are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are ended.</source>
        <translation>
            <numerusform>%Ln subscription is ended.</numerusform>
            <numerusform>%Ln subscriptions are ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions go on.</source>
        <translation>
            <numerusform>%Ln subscription goes on.</numerusform>
            <numerusform>%Ln subscriptions go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions have another site.</source>
        <translation>
            <numerusform>%Ln subscription has another site.</numerusform>
            <numerusform>%Ln subscriptions have another site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes the place of %Ln subscriptions.</source>
        <translation>
            <numerusform>%1 takes the place of %Ln subscription.</numerusform>
            <numerusform>%1 takes the place of %Ln subscriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TaskTray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TeamsTab</name>
    <message numerus="yes">
        <source>%Ln teams are archived: not billed from %1 on.</source>
        <translation>
            <numerusform>%Ln team is archived: not billed from %1 on.</numerusform>
            <numerusform>%Ln teams are archived: not billed from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams are active again and count from today on.</source>
        <translation>
            <numerusform>%Ln team is active again and counts from today on.</numerusform>
            <numerusform>%Ln teams are active again and count from today on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TodoPage</name>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln thing to do</numerusform>
            <numerusform>%Ln things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TodoService</name>
    <message numerus="yes">
        <source>%Ln services were not billed</source>
        <translation>
            <numerusform>%Ln service was not billed</numerusform>
            <numerusform>%Ln services were not billed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>%Ln overdue invoice</numerusform>
            <numerusform>%Ln overdue invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services have no site</source>
        <translation>
            <numerusform>%Ln service has no site</numerusform>
            <numerusform>%Ln services have no site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln days old</source>
        <translation>
            <numerusform>The last backup is %Ln day old</numerusform>
            <numerusform>The last backup is %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left</source>
        <translation>
            <numerusform>%Ln day is left</numerusform>
            <numerusform>%Ln days are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left</source>
        <comment>of a domain</comment>
        <translation>
            <numerusform>%Ln day is left</numerusform>
            <numerusform>%Ln days are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::VouchersPage</name>
    <message numerus="yes">
        <source>%Ln days left</source>
        <comment>until a voucher lapses</comment>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vouchers</source>
        <translation>
            <numerusform>%Ln voucher</numerusform>
            <numerusform>%Ln vouchers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::cli</name>
    <message numerus="yes">
        <source>%n rows: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 unchanged, %4 rejected.</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 unchanged, %4 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n documents to %1.</source>
        <translation>
            <numerusform>Wrote %n document to %1.</numerusform>
            <numerusform>Wrote %n documents to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions go over to it.</source>
        <translation>
            <numerusform>%n subscription goes over to it.</numerusform>
            <numerusform>%n subscriptions go over to it.</numerusform>
        </translation>
    </message>
</context>
</TS>

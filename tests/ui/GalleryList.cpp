#include "ui/GalleryList.h"

#include "common/ActionButton.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Language.h"
#include "common/SearchEdit.h"
#include "common/Timeline.h"
#include "domain/money/MoneyFormat.h"

#include <QTimer>

namespace quittance::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList customers{u"Société Durand & Fils"_s, u"Boulangerie Lefèvre"_s, u"SCI Les Tilleuls"_s,
                            u"Mairie d’Orsay"_s,        u"Garage Martin"_s,       u"Studio Kléber"_s,
                            u"École Jeanne-d’Arc"_s};

InvoiceRow invoice(qint64 id) {
    InvoiceRow row;
    row.id.value = id;
    row.number = u"F-2026-%1"_s.arg(500 - id, 5, 10, QChar(u'0'));
    row.customerName = customers.at(id % customers.size());
    row.issueDate = QDate(2026, 11, 20).addDays(-2 * id);
    row.dueDate = row.issueDate.addDays(30);
    row.gross = Money::fromMinor(111'111 * (1 + id % 9) + id * 7, Currency::eur());
    switch (id % 6) {
    case 0: row.status = InvoiceStatus::Issued; break;
    case 1: row.status = InvoiceStatus::Paid; break;
    case 2:
        row.status = InvoiceStatus::Overdue;
        row.daysOverdue = 12;
        break;
    case 3: row.status = InvoiceStatus::Paid; break;
    case 4: row.status = InvoiceStatus::Credited; break;
    default:
        row.status = InvoiceStatus::Issued;
        row.kind = DocumentKind::CreditNote;
        row.number = u"A-2026-%1"_s.arg(60 - id, 5, 10, QChar(u'0'));
        row.gross = -row.gross;
        break;
    }
    const bool open = row.status == InvoiceStatus::Issued || row.status == InvoiceStatus::Overdue;
    row.due = open ? row.gross : Money::zero(Currency::eur());
    row.paid = row.gross - row.due;
    return row;
}

std::vector<Column<InvoiceRow>> columns() {
    using Row = InvoiceRow;
    return {
        {{.key = 0, .title = [] { return u"Number"_s; }, .kind = CellKind::Link, .width = 118},
         [](const Row& row) -> CellValue { return row.number; }},
        {{.key = 1, .title = [] { return u"Customer"_s; }, .stretch = true},
         [](const Row& row) -> CellValue { return row.customerName; }},
        {{.key = 2, .title = [] { return u"Issued"_s; }, .kind = CellKind::Date, .width = 98},
         [](const Row& row) -> CellValue { return row.issueDate; }},
        {{.key = 3, .title = [] { return u"Due on"_s; }, .kind = CellKind::Date, .width = 98},
         [](const Row& row) -> CellValue { return row.dueDate; }},
        {{.key = 4, .title = [] { return u"Status"_s; }, .kind = CellKind::Status, .width = 128},
         [](const Row& row) -> CellValue { return lookOf(row); }},
        {{.key = 5, .title = [] { return u"Total (€)"_s; }, .kind = CellKind::Money, .width = 108},
         [](const Row& row) -> CellValue { return row.gross; }},
        {{.key = 7, .title = [] { return u"Due (€)"_s; }, .kind = CellKind::Money, .width = 108, .zeroAsDash = true},
         [](const Row& row) -> CellValue { return row.due; }},
    };
}

} // namespace

StatusLook lookOf(const InvoiceRow& row) {
    if (row.kind == DocumentKind::CreditNote)
        return {Tone::Neutral, u"file-earmark-minus"_s, u"Credit note"_s};
    switch (row.status) {
    case InvoiceStatus::Paid: return {Tone::Success, u"check-circle"_s, u"Paid"_s};
    case InvoiceStatus::Overdue: return {Tone::Danger, u"exclamation-triangle"_s, u"Overdue (12 d)"_s};
    case InvoiceStatus::Credited: return {Tone::Neutral, u"slash-circle"_s, u"Credited"_s};
    default: return {Tone::Info, u"send"_s, u"Issued"_s};
    }
}

GalleryList::GalleryList(Backend& backend, Content content, QWidget* parent)
    : ListPage(backend, u"gallery"_s, parent),
      m_content(content),
      m_rows(new Rows<InvoiceRow>(columns(), this)),
      m_newAction(makeAction(u"plus-lg"_s, this)),
      m_exportAction(makeAction(u"download"_s, this)),
      m_importAction(makeAction(u"upload"_s, this)),
      m_timeline(new Timeline(this)) {
    m_newAction->setShortcut(QKeySequence::New);
    setPrimaryAction(m_newAction);
    addHeaderAction(m_exportAction);
    emptyState()->setIcon(u"receipt"_s);
    emptyState()->setActions(m_newAction, m_importAction);
    setNouns({Noun::Invoice});
    setRows(m_rows);
    panel()->addTab(m_timeline, {});
    panel()->addTab(new QWidget(this), {});
    panel()->addTab(new QWidget(this), {});
    retranslate();
    if (content == Content::NoMatch)
        search()->setSearch(u"zanzibar"_s);
}

void GalleryList::retranslate() {
    ListPage::retranslate();
    setTitle(u"Billing history"_s);
    m_newAction->setText(u"&Bill customer"_s);
    m_exportAction->setText(u"Export"_s);
    m_importAction->setText(u"Import"_s);
    const QStringList names{u"All"_s, u"To collect"_s, u"Overdue"_s, u"Paid"_s, u"Credit notes"_s};
    const QList<qint64> counts{1284, 143, 27, 1098, 16};
    for (int i = 0; i < names.size(); ++i) {
        chips()->setChip(i, names.at(i));
        chips()->setCount(i, counts.at(i));
    }
    search()->setHint(u"Search number, customer, amount"_s);
    emptyState()->setTexts(u"No invoice yet"_s,
                           u"Invoices appear here once you bill a customer or run the month’s billing."_s);
    setNoMatchText(u"No invoice matches."_s);
    setTotals({u"1,284 documents"_s, u"due 61,904.20 €"_s});
    panel()->setTabTitle(0, u"Timeline"_s);
    panel()->setTabTitle(1, u"Lines"_s);
    panel()->setTabTitle(2, u"VAT"_s);
}

void GalleryList::filterChanged() {
    const Content content = m_content;
    m_rows->setSource({[content](QObject* context, RowsSort, int limit, RowsSource<InvoiceRow>::IdsThen then) {
                           QTimer::singleShot(0, context, [content, limit, then] {
                               if (content == Content::Broken)
                                   return then(Error{ErrorCode::Unavailable,
                                                     u"The database cannot be read. Check that the server runs."_s,
                                                     {},
                                                     u"08006: could not connect to /run/postgresql"_s});
                               std::vector<qint64> ids;
                               const qint64 count = content != Content::Rows ? 0 : limit < 0 ? 1284 : 200;
                               for (qint64 id = 1; id <= count; ++id)
                                   ids.push_back(id);
                               then(ids);
                           });
                       },
                       [](QObject* context, std::vector<qint64> ids, RowsSource<InvoiceRow>::RowsThen then) {
                           QTimer::singleShot(0, context, [ids, then] {
                               std::vector<InvoiceRow> rows;
                               for (const qint64 id : ids)
                                   rows.push_back(invoice(id));
                               then(rows);
                           });
                       }});
}

void GalleryList::showDetail(qint64 id) {
    const InvoiceRow* const row = m_rows->rowById(id);
    if (!row)
        return;
    panel()->setTitle(row->number);
    panel()->setStatus(lookOf(*row));
    panel()->setSubtitle(row->customerName, true);
    panel()->setAmount(MoneyFormat::withCurrency(row->gross, Language::locale()));
    auto* const pay = makeAction(u"cash-coin"_s, this);
    pay->setText(u"Record payment"_s);
    auto* const print = makeAction(u"printer"_s, this);
    print->setText(u"Print"_s);
    auto* const credit = makeAction(u"file-earmark-minus"_s, this);
    credit->setText(u"Credit…"_s);
    panel()->setActions({pay, print, credit});
    const QDateTime now = QDateTime::currentDateTime();
    m_timeline->setItems(
        {{now.addSecs(-3900),
          u"Reminder sent to compta@garage-martin.fr"_s,
          u"Claire D."_s,
          u"window"_s,
          {},
          u"envelope"_s},
         {now.addDays(-1), u"Overdue"_s, {}, u"schedule"_s, {}, u"exclamation-triangle"_s},
         {now.addDays(-40), u"PDF printed"_s, u"Claire D."_s, u"window"_s, u"First copy"_s, u"printer"_s},
         {now.addDays(-42), u"Issued in run 2026-10"_s, u"Claire D."_s, u"command line"_s, {}, {}}});
}

} // namespace quittance::gallery

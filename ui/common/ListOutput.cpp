#include "common/ListOutput.h"

#include "common/Book.h"
#include "common/ExportDialog.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "common/SheetsDialog.h"
#include "common/TableColumns.h"
#include "common/UiState.h"
#include "services/Services.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t window = 500;
constexpr int pixelsACharacter = 7;

QString paperText(const CellValue& value, const ColumnSpec& column) {
    if (const auto* money = std::get_if<Money>(&value); money && column.zeroAsDash && money->isZero())
        return QStringLiteral("—");
    return cellText(value, column.withCurrency);
}

/// Hands the chosen cells of all rows over, window by window; false from `take` stops.
Result<> readAll(Services& services, const RowsReading& reading, const std::vector<qint64>& ids, JobContext& job,
                 const QString& text, const std::function<void(const std::vector<CellValue>&)>& take) {
    const std::span<const qint64> all(ids);
    for (size_t from = 0; from < all.size(); from += window) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled, ListOutput::tr("It was stopped.")};
        job.progress(static_cast<qint64>(from), static_cast<qint64>(all.size()), text);
        const auto rows = reading.cells(services, all.subspan(from, std::min(window, all.size() - from)));
        if (!rows)
            return rows.error();
        for (const auto& row : *rows)
            take(row);
    }
    return {};
}

} // namespace

ListOutput::ListOutput(Book& book, RowsModel& rows, QTableView& table, QString viewId, std::function<Words()> words,
                       QWidget* page)
    : QObject(page),
      m_book(book),
      m_rows(rows),
      m_table(table),
      m_viewId(std::move(viewId)),
      m_words(std::move(words)),
      m_page(page) {}

QString ListOutput::whyNotExport() const {
    // Reading is enough: a book that cannot be written can be exported.
    const auto allowed = m_book.actor().require(Permission::ExportData);
    return allowed ? QString() : allowed.error().message;
}

ListOutput::Columns ListOutput::columns(bool onlyInSight) const {
    Columns columns;
    for (const int column : TableColumns::of(&m_table)->shown()) {
        if (onlyInSight && m_table.isColumnHidden(column))
            continue;
        columns.indexes.push_back(column);
        columns.specs.push_back(m_rows.columns()[static_cast<size_t>(column)]);
    }
    return columns;
}

std::vector<qint64> ListOutput::selectedIds() const {
    std::vector<bool> chosen(static_cast<size_t>(m_rows.rowCount()));
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen[static_cast<size_t>(row)] = true;
    std::vector<qint64> ids;
    for (size_t row = 0; row < chosen.size(); ++row)
        if (chosen[row])
            ids.push_back(m_rows.ids()[row]);
    return ids;
}

void ListOutput::exportList() {
    QStringList titles;
    for (const ColumnSpec& column : columns(false).specs)
        titles.append(column.title());
    ExportDialog dialog(m_rows.rowCount(), static_cast<qint64>(selectedIds().size()), titles, m_page->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool xlsx = dialog.kind() == ExportService::FileKind::Xlsx;
    const QString path = askPath(m_page, tr("Export the list"), m_words().title, dialog.kind());
    if (path.isEmpty())
        return;
    UiState::setValue(u"views/%1/export"_s.arg(m_viewId), QStringList{path, xlsx ? u"xlsx"_s : u"csv"_s});
    write({.path = path, .kind = dialog.kind()}, dialog.onlySelected());
}

QString ListOutput::askPath(QWidget* page, const QString& title, const QString& name, ExportService::FileKind kind) {
    const bool xlsx = kind == ExportService::FileKind::Xlsx;
    const QString suffix = xlsx ? u".xlsx"_s : u".csv"_s;
    const QString folder =
        UiState::value(u"export/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    QString fileName;
    for (const QChar c : name) // what a file may be called anywhere
        fileName.append(QStringView(u"/\\:*?\"<>|").contains(c) ? QChar(u'-') : c);
    QString path = Prompts::current().saveFile(page, title, QString(folder + u'/' + fileName + suffix),
                                               xlsx ? tr("Excel workbooks (*.xlsx)") : tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    UiState::setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
    return path;
}

void ListOutput::exportAgain() {
    const QStringList last = UiState::value(u"views/%1/export"_s.arg(m_viewId)).toStringList();
    if (last.size() != 2 || !QFileInfo(last[0]).dir().exists()) {
        exportList();
        return;
    }
    using Kind = ExportService::FileKind;
    write({.path = last[0], .kind = last[1] == u"xlsx" ? Kind::Xlsx : Kind::Csv}, false);
}

void ListOutput::writeFile(Book& book, QWidget* page, const QString& name, ExportService::ListFile file,
                           const Write& work) {
    // As a spreadsheet of this language opens it.
    file.csv.byteOrderMark = true;
    file.csv.decimalMark = Language::locale().decimalPoint().at(0);
    file.csv.delimiter = file.csv.decimalMark == u',' ? u';' : u',';
    book.backend().job(
        page, tr("Exporting %1").arg(name),
        [work, file](Services& services, JobContext& job) { return work(services, file, job); },
        [page, path = file.path](Result<qint64> written) {
            if (written) {
                const int rows = static_cast<int>(*written);
                Notifier::of(page).notify(Tone::Success,
                                          tr("%Ln rows exported to %1", "", rows).arg(QFileInfo(path).fileName()),
                                          tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
            } else if (written.error().code == ErrorCode::Cancelled) {
                Notifier::of(page).notify(Tone::Info, written.error().message);
            } else {
                Prompts::current().tell(page, Tone::Danger, tr("The list was not exported"), written.error().message,
                                        written.error().detail);
            }
        });
}

void ListOutput::write(const ExportService::ListFile& wanted, bool onlySelected) {
    ExportService::ListFile file = wanted;
    ListTable table;
    table.name = m_words().title;
    const Columns chosen = columns(false);
    bool amounts = false;
    bool currency = false;
    for (const ColumnSpec& column : chosen.specs) {
        table.columns.push_back({column.title(), qMax(8, column.width / pixelsACharacter)});
        amounts = amounts || column.kind == CellKind::Money;
        currency = currency || column.id() == u"currency";
    }
    if (amounts && !currency)
        file.currencyTitle = tr("Currency");
    if (onlySelected)
        table.ids = selectedIds();
    writeFile(m_book, m_page, table.name, file,
              [actor = m_book.actor(), reading = m_rows.reading(), indexes = chosen.indexes, table, onlySelected](
                  Services& services, const ExportService::ListFile& target, JobContext& job) -> Result<qint64> {
                  ListTable list = table;
                  if (!onlySelected) {
                      auto ids = reading.ids(services);
                      if (!ids)
                          return ids.error();
                      list.ids = std::move(*ids);
                  }
                  list.rows = [&](std::span<const qint64> ids) -> Result<std::vector<std::vector<TableCell>>> {
                      const auto rows = reading.cells(services, ids);
                      if (!rows)
                          return rows.error();
                      std::vector<std::vector<TableCell>> cells;
                      for (const auto& row : *rows) {
                          cells.emplace_back();
                          for (const int index : indexes)
                              cells.back().push_back(tableCell(row[static_cast<size_t>(index)]));
                      }
                      return cells;
                  };
                  return services.exports.list(actor, list, target, job);
              });
}

void ListOutput::copyMany(bool withHeaders) {
    const std::vector<qint64> ids = selectedIds();
    if (static_cast<qint64>(ids.size()) > mostCopied) {
        const int most = static_cast<int>(mostCopied);
        Notifier::of(m_page).notify(Tone::Warning,
                                    tr("Select at most %Ln rows to copy, or export the list.", "", most));
        return;
    }
    const Columns chosen = columns(true);
    QStringList lines;
    if (withHeaders) {
        QStringList titles;
        for (const ColumnSpec& column : chosen.specs)
            titles.append(copyableText(column.title()));
        lines.append(titles.join(u'\t'));
    }
    m_book.backend().job(
        this, tr("Copying"),
        [reading = m_rows.reading(), indexes = chosen.indexes, ids,
         lines](Services& services, JobContext& job) mutable -> Result<QStringList> {
            const auto read = readAll(services, reading, ids, job, {}, [&](const std::vector<CellValue>& row) {
                QStringList cells;
                for (const int index : indexes)
                    cells.append(cellCopyText(row[static_cast<size_t>(index)]));
                lines.append(cells.join(u'\t'));
            });
            if (!read)
                return read.error();
            return lines;
        },
        [this, rows = static_cast<int>(ids.size())](Result<QStringList> copied) {
            if (!copied) {
                Notifier::of(m_page).notify(Tone::Warning, copied.error().message);
                return;
            }
            QApplication::clipboard()->setText(copied->join(u'\n'));
            Notifier::of(m_page).notify(Tone::Success, tr("%Ln rows copied.", "", rows));
        });
}

void ListOutput::print() {
    if (m_rows.rowCount() > mostPrinted) {
        const int most = static_cast<int>(mostPrinted);
        Notifier::of(m_page).notify(Tone::Warning,
                                    tr("At most %Ln rows are printed. Filter the list, or export it.", "", most));
        return;
    }
    const Words words = m_words();
    ListDocument::Content content;
    content.company = m_book.company() ? m_book.company()->name : QString();
    content.title = words.title;
    content.filter = words.filter;
    content.totals = words.totals;
    content.printedOn = tr("Printed on %1").arg(Language::dateTime(QDateTime::currentDateTime()));
    const Columns chosen = columns(false);
    for (const ColumnSpec& column : chosen.specs)
        content.columns.push_back({.title = column.title(),
                                   .right = column.isNumeric(),
                                   .whole = column.isNumeric() || column.kind == CellKind::Date});
    m_book.backend().job(
        this, tr("Preparing %1").arg(words.title),
        [reading = m_rows.reading(), chosen, content](Services& services,
                                                      JobContext& job) mutable -> Result<ListDocument::Content> {
            const auto ids = reading.ids(services);
            if (!ids)
                return ids.error();
            const auto read =
                readAll(services, reading, *ids, job, content.title, [&](const std::vector<CellValue>& row) {
                    QStringList cells;
                    for (size_t i = 0; i < chosen.indexes.size(); ++i)
                        cells.append(paperText(row[static_cast<size_t>(chosen.indexes[i])], chosen.specs[i]));
                    content.rows.push_back(std::move(cells));
                });
            if (!read)
                return read.error();
            return std::move(content);
        },
        [this](Result<ListDocument::Content> ready) {
            if (ready)
                showSheets(std::move(*ready));
            else if (ready.error().code != ErrorCode::Cancelled)
                Prompts::current().tell(m_page, Tone::Danger, tr("The list was not printed"), ready.error().message,
                                        ready.error().detail);
        });
}

void ListOutput::showSheets(ListDocument::Content content) {
    auto* const dialog = new SheetsDialog(m_book.backend(), printableList(std::move(content)), m_page->window());
    dialog->open();
}

} // namespace quittance

#include "domain/money/MoneyFormat.h"
#include "exchange/TableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QThreadPool>

#include <xlsxwriter.h>

#include <chrono>
#include <future>
#include <map>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr lxw_row_t sheetRows = 1'048'576; // of the format
constexpr qsizetype longestText = 32'767;
constexpr int longestName = 31;
/// Numbers of a spreadsheet have fifteen digits; what has more is text there.
constexpr qint64 exactLimit = 999'999'999'999'999;
constexpr qint64 spareBytes = 16 << 20;
constexpr int checkEvery = 5000;
constexpr std::chrono::milliseconds cancelEvery(50);

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::TableFile)
};

Error notWritten(const QString& path, const QString& reason) {
    return {ErrorCode::Unavailable,
            Texts::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), reason)};
}

/// What a sheet may be called.
QByteArray sheetName(const QString& wanted, int number) {
    QString name;
    for (const QChar c : wanted)
        name.append(QStringView(u"[]:*?/\\'").contains(c) ? QChar(u' ') : c);
    name = name.trimmed();
    if (name.isEmpty())
        name = u"1"_s;
    const QString suffix = number > 1 ? u" (%1)"_s.arg(number) : QString();
    return QString(name.left(longestName - suffix.size()) + suffix).toUtf8();
}

/// What the library makes, and where. Given up, nothing is packed: its temporary files go with it.
struct Packing {
    ~Packing() {
        if (book)
            lxw_workbook_free(book);
    }
    lxw_workbook* book = nullptr;
    QByteArray folder; ///< of the temporary files
    QTemporaryFile packed;
    std::promise<lxw_error> done;
};

/// The library writes rows as they come into a temporary file of its own, packs them at the end, and does not notice
/// when the disk is full: so the room is watched here. What it packed then goes to its place as one piece. Nothing
/// stops it while it packs: that is left to a thread, which is not waited for when the file is not wanted any more.
class XlsxTableFile final : public TableFile {
public:
    XlsxTableFile(const QString& path, Table table) : m_path(path), m_table(std::move(table)), m_target(path) {}

    Result<> open() {
        if (!m_target.open(QIODevice::WriteOnly))
            return notWritten(m_path, m_target.errorString());
        QTemporaryFile& packed = m_packing->packed;
        if (!packed.open())
            return notWritten(packed.fileTemplate(), packed.errorString());
        QByteArray& folder = m_packing->folder = QFile::encodeName(QDir::tempPath());
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(QFile::encodeName(packed.fileName()).constData(), &options);
        if (!m_book)
            return notWritten(packed.fileName(), u"xlsx"_s);
        m_packing->book = m_book;
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        m_date = workbook_add_format(m_book);
        format_set_num_format_index(m_date, 14); // the short date of whoever opens it
        return addSheet();
    }
    Result<> addRow(std::span<const TableCell> cells) override {
        if (m_row == sheetRows)
            if (auto added = addSheet(); !added)
                return added;
        for (size_t i = 0; i < cells.size(); ++i)
            write(static_cast<lxw_col_t>(i), cells[i]);
        ++m_row;
        return ++m_written % checkEvery == 0 ? checkRoom() : Result<>();
    }
    Result<> finish(JobContext& job) override {
        if (auto room = checkRoom(); !room)
            return room;
        std::future<lxw_error> done = m_packing->done.get_future();
        QThreadPool::globalInstance()->start(
            [packing = m_packing] { packing->done.set_value(workbook_close(std::exchange(packing->book, nullptr))); });
        while (done.wait_for(cancelEvery) != std::future_status::ready)
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
        const lxw_error packed = done.get();
        const QString packedName = m_packing->packed.fileName();
        if (packed != LXW_NO_ERROR)
            return notWritten(packedName, QString::fromUtf8(lxw_strerror(packed)));
        QFile content(packedName);
        if (!content.open(QIODevice::ReadOnly))
            return notWritten(packedName, content.errorString());
        while (!content.atEnd()) {
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            const QByteArray block = content.read(1 << 20);
            if (block.isEmpty() || m_target.write(block) != block.size())
                return notWritten(m_path, block.isEmpty() ? content.errorString() : m_target.errorString());
        }
        return m_target.commit() ? Result<>() : Result<>(notWritten(m_path, m_target.errorString()));
    }

private:
    Result<> addSheet() {
        m_sheet = workbook_add_worksheet(m_book, sheetName(m_table.name, ++m_sheets).constData());
        if (!m_sheet)
            return notWritten(m_path, u"sheet"_s);
        worksheet_freeze_panes(m_sheet, 1, 0);
        const auto columns = static_cast<lxw_col_t>(m_table.columns.size());
        const qint64 left = qMin<qint64>(m_table.rows - m_written, sheetRows - 1);
        if (columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(qMax<qint64>(1, left)),
                                 static_cast<lxw_col_t>(columns - 1));
        for (lxw_col_t i = 0; i < columns; ++i) {
            const Column& column = m_table.columns[i];
            worksheet_set_column(m_sheet, i, i, column.width, nullptr);
        }
        for (lxw_col_t i = 0; i < columns; ++i)
            worksheet_write_string(m_sheet, 0, i, cellText(m_table.columns[i].title).constData(), m_heading);
        m_row = 1;
        return {};
    }
    QByteArray cellText(const QString& text) {
        QByteArray utf8 = text.left(longestText).toUtf8();
        m_bytes += utf8.size();
        return utf8;
    }
    void write(lxw_col_t column, const TableCell& cell) {
        constexpr qint64 bytesOfACell = 80;
        m_bytes += bytesOfACell;
        if (const auto* text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                worksheet_write_string(m_sheet, m_row, column, cellText(*text).constData(), nullptr);
        } else if (const auto* count = std::get_if<qint64>(&cell)) {
            writeNumber(column, *count, 0, {}, QString::number(*count));
        } else if (const auto* money = std::get_if<Money>(&cell)) {
            if (money->currency().isValid())
                writeNumber(column, money->minor(), money->currency().decimals(),
                            amountFormat(money->currency(), money->currency().decimals()), money->toString());
        } else if (const auto* date = std::get_if<QDate>(&cell)) {
            writeDate(column, *date);
        } else if (const auto* quantity = std::get_if<Quantity>(&cell)) {
            writeNumber(column, quantity->millionths(), 6, {}, millionthsToString(quantity->millionths()));
        } else if (const auto* rate = std::get_if<Rate>(&cell)) {
            const bool whole = rate->millionths() % 10'000 == 0;
            writeNumber(column, rate->millionths(), 6, whole ? "0%" : "0.0##%", percentToString(*rate));
        } else if (const auto* price = std::get_if<PriceCell>(&cell)) {
            if (price->currency.isValid()) {
                const QString digits = millionthsToString(price->amount.millionths(), price->currency.decimals());
                const auto mark = digits.indexOf(u'.');
                const auto decimals = mark < 0 ? 0 : static_cast<int>(digits.size() - mark - 1);
                writeNumber(column, price->amount.millionths(), 6, amountFormat(price->currency, decimals), digits);
            }
        }
    }
    /// `scaled` has `places` decimals. The one place where an amount becomes binary: a spreadsheet knows nothing else.
    void writeNumber(lxw_col_t column, qint64 scaled, int places, const QByteArray& format, const QString& text) {
        if (scaled > exactLimit || scaled < -exactLimit) {
            worksheet_write_string(m_sheet, m_row, column, cellText(text).constData(), nullptr);
            return;
        }
        static constexpr qint64 powers[] = {1, 10, 100, 1000, 10'000, 100'000, 1'000'000};
        worksheet_write_number(m_sheet, m_row, column,
                               static_cast<double>(scaled) / static_cast<double>(powers[places]),
                               format.isEmpty() ? nullptr : formatOf(format));
    }
    void writeDate(lxw_col_t column, QDate date) {
        if (!date.isValid())
            return;
        if (date.year() < 1900) { // the calendar of spreadsheets starts there
            worksheet_write_string(m_sheet, m_row, column, date.toString(Qt::ISODate).toUtf8().constData(), nullptr);
            return;
        }
        lxw_datetime day = {};
        day.year = date.year();
        day.month = date.month();
        day.day = date.day();
        worksheet_write_datetime(m_sheet, m_row, column, &day, m_date);
    }
    /// "#,##0.00 [$€]"; what is a mark and what a decimal point is shown after the country of whoever opens it.
    static QByteArray amountFormat(Currency currency, int decimals) {
        QByteArray format = "#,##0";
        if (decimals > 0)
            format += '.' + QByteArray(decimals, '0');
        return format + "\\ [$" + MoneyFormat::symbol(currency).toUtf8() + ']';
    }
    lxw_format* formatOf(const QByteArray& text) {
        lxw_format*& format = m_formats[text];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, text.constData());
        }
        return format;
    }
    Result<> checkRoom() const {
        const QString folder = QFile::decodeName(m_packing->folder);
        const QStorageInfo room(folder);
        if (room.isValid() && room.bytesAvailable() < m_bytes + spareBytes)
            return notWritten(m_path, Texts::tr("there is no room left in %1").arg(QDir::toNativeSeparators(folder)));
        return {};
    }

    QString m_path;
    Table m_table;
    QSaveFile m_target;
    std::shared_ptr<Packing> m_packing = std::make_shared<Packing>();
    lxw_workbook* m_book = nullptr; ///< the packing's
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_date = nullptr;
    std::map<QByteArray, lxw_format*> m_formats;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
    qint64 m_written = 0;
    qint64 m_bytes = 0; ///< about what the rows take before they are packed
};

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::xlsx(const QString& path, const Table& table) {
    auto file = std::make_unique<XlsxTableFile>(path, table);
    if (auto opened = file->open(); !opened)
        return opened.error();
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace quittance

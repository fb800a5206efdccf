#include "exchange/CsvWriter.h"
#include "exchange/TableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype blockBytes = 1 << 18;

class CsvTableFile final : public TableFile {
public:
    CsvTableFile(const QString& path, Table table, CsvForm form)
        : m_form(std::move(form)),
          m_table(std::move(table)),
          m_file(path),
          m_csv(m_form.delimiter, m_form.byteOrderMark) {}

    Result<> open() {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        for (const Column& column : m_table.columns)
            m_csv.text(column.title);
        if (!m_form.currencyTitle.isEmpty())
            m_csv.text(m_form.currencyTitle);
        m_csv.endRecord();
        return {};
    }
    Result<> addRow(std::span<const TableCell> cells) override {
        Currency currency;
        for (const TableCell& cell : cells) {
            add(cell);
            if (const auto* money = std::get_if<Money>(&cell); money && money->currency().isValid())
                currency = money->currency();
            else if (const auto* price = std::get_if<PriceCell>(&cell); price && price->currency.isValid())
                currency = price->currency;
        }
        if (!m_form.currencyTitle.isEmpty())
            m_csv.text(currency.code());
        m_csv.endRecord();
        return m_csv.size() < blockBytes ? Result<>() : write();
    }
    Result<> finish(JobContext&) override {
        if (auto written = write(); !written)
            return written;
        return m_file.commit() ? Result<>() : failed();
    }

private:
    Result<> write() {
        const QByteArray block = m_csv.takeContent();
        return m_file.write(block) == block.size() ? Result<>() : failed();
    }
    Result<> failed() const {
        return Error{ErrorCode::Unavailable,
                     QCoreApplication::translate("quittance::TableFile", "%1 could not be written: %2.")
                         .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())};
    }
    void add(const TableCell& cell) {
        if (const auto* text = std::get_if<QString>(&cell))
            m_csv.text(*text);
        else if (const auto* count = std::get_if<qint64>(&cell))
            m_csv.number(QString::number(*count), m_form.decimalMark);
        else if (const auto* money = std::get_if<Money>(&cell); money && money->currency().isValid())
            m_csv.number(money->toString(), m_form.decimalMark);
        else if (const auto* date = std::get_if<QDate>(&cell))
            m_csv.text(date->toString(Qt::ISODate));
        else if (const auto* quantity = std::get_if<Quantity>(&cell))
            m_csv.number(millionthsToString(quantity->millionths()), m_form.decimalMark);
        else if (const auto* rate = std::get_if<Rate>(&cell))
            m_csv.number(QString(percentToString(*rate) + u'%'), m_form.decimalMark);
        else if (const auto* price = std::get_if<PriceCell>(&cell); price && price->currency.isValid())
            m_csv.number(millionthsToString(price->amount.millionths(), price->currency.decimals()),
                         m_form.decimalMark);
        else
            m_csv.text({});
    }

    CsvForm m_form;
    Table m_table;
    QSaveFile m_file;
    CsvWriter m_csv;
};

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::csv(const QString& path, const Table& table, const CsvForm& form) {
    auto file = std::make_unique<CsvTableFile>(path, table, form);
    if (auto opened = file->open(); !opened)
        return opened.error();
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace quittance

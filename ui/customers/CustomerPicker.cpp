#include "customers/CustomerPicker.h"

#include "services/Services.h"

#include <QCompleter>
#include <QLineEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString label(const CustomerRow& row) {
    return row.city.isEmpty() ? u"%1 — %2"_s.arg(row.name, row.code)
                              : u"%1 — %2, %3"_s.arg(row.name, row.code, row.city);
}

} // namespace

CustomerPicker::CustomerPicker(Book& book, QWidget* parent) : QComboBox(parent), m_book(book) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the database has filtered already
    lineEdit()->setPlaceholderText(tr("Name, code or city"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &CustomerPicker::search);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_customer = {};
        m_code.clear();
        m_timer.start();
    });
    connect(this, &QComboBox::activated, this, &CustomerPicker::choose);
    search();
}

void CustomerPicker::setCustomer(CustomerId id) {
    m_customer = id;
    if (!id.isValid())
        return;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) {
            return services.customers.rows(actor, std::vector<qint64>{id.value});
        },
        [this](Result<std::vector<CustomerRow>> rows) {
            if (rows && !rows->empty()) {
                m_code = rows->front().code;
                lineEdit()->setText(label(rows->front()));
            }
        });
}

void CustomerPicker::search() {
    const QString typed = lineEdit()->text();
    m_book.backend().read(
        this, [actor = m_book.actor(), typed](Services& services) { return services.customers.find(actor, typed, 20); },
        [this, typed](Result<std::vector<CustomerRow>> rows) {
            if (!rows || typed != lineEdit()->text())
                return;
            const int cursor = lineEdit()->cursorPosition();
            clear();
            for (const CustomerRow& row : *rows) {
                addItem(label(row), row.id.value);
                setItemData(count() - 1, row.code, Qt::UserRole + 1);
            }
            setCurrentIndex(-1);
            lineEdit()->setText(typed);
            lineEdit()->setCursorPosition(cursor);
            if (lineEdit()->hasFocus() && !typed.isEmpty() && count() > 0)
                completer()->complete();
        });
}

void CustomerPicker::choose(int index) {
    m_customer = CustomerId{itemData(index).toLongLong()};
    m_code = itemData(index, Qt::UserRole + 1).toString();
    emit customerChosen(m_customer);
}

} // namespace quittance

#include "customers/CustomerPicker.h"

#include "services/Services.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

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
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &CustomerPicker::search);
    // With the timer as context nothing comes any more while the widget goes away and its editor is left.
    connect(lineEdit(), &QLineEdit::textEdited, &m_timer, [this] {
        m_timer.start();
        m_code.clear();
        if (std::exchange(m_customer, {}).isValid())
            emit customerChosen({});
    });
    connect(this, &QComboBox::activated, &m_timer, [this](int index) { choose(index); });
    connect(&book, &Book::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Noun::Customer) && !hasFocus()) // whoever types is not disturbed
            m_timer.start();
    });
    retranslate();
    search();
}

void CustomerPicker::retranslate() { lineEdit()->setPlaceholderText(tr("Name, code or city")); }

void CustomerPicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void CustomerPicker::setCustomer(CustomerId id) {
    m_customer = id;
    m_code.clear();
    lineEdit()->clear();
    if (!id.isValid())
        return;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) {
            return services.customers.rows(actor, std::vector<qint64>{id.value});
        },
        [this, id](Result<std::vector<CustomerRow>> rows) {
            if (rows && !rows->empty() && m_customer == id)
                show(rows->front());
        });
}

void CustomerPicker::setCode(const QString& code) {
    setCustomer({});
    lineEdit()->setText(code); // undecided until it is found
    if (code.isEmpty())
        return;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), code](Services& services) -> Result<std::vector<CustomerRow>> {
            const auto customer = services.customers.customerByCode(actor, code);
            if (!customer)
                return customer.error();
            return services.customers.rows(actor, std::vector<qint64>{customer->id.value});
        },
        [this, code](Result<std::vector<CustomerRow>> rows) {
            if (rows && !rows->empty() && lineEdit()->text() == code)
                show(rows->front());
        });
}

void CustomerPicker::restoreCode(const QString& code) {
    m_tells = !code.isEmpty();
    setCode(code);
    if (code.isEmpty())
        emit customerChosen({});
}

void CustomerPicker::show(const CustomerRow& row) {
    m_customer = row.id;
    m_code = row.code;
    lineEdit()->setText(label(row));
    if (std::exchange(m_tells, false))
        emit customerChosen(m_customer);
}

bool CustomerPicker::isUndecided() const { return !m_customer.isValid() && !lineEdit()->text().trimmed().isEmpty(); }

void CustomerPicker::search() {
    const QString shown = lineEdit()->text();
    const QString wanted = m_customer.isValid() ? QString() : shown; // who is chosen may be changed for anybody
    m_book.backend().read(
        this,
        [actor = m_book.actor(), wanted](Services& services) { return services.customers.find(actor, wanted, 20); },
        [this, shown, wanted](Result<std::vector<CustomerRow>> rows) {
            if (!rows || shown != lineEdit()->text())
                return;
            const int cursor = lineEdit()->cursorPosition();
            {
                // What is typed stays: a new list is no change of the text, for whoever listens.
                const QSignalBlocker quiet(this);
                clear();
                for (const CustomerRow& row : *rows) {
                    addItem(label(row), row.id.value);
                    setItemData(count() - 1, row.code, Qt::UserRole + 1);
                }
                setCurrentIndex(m_customer.isValid() ? findData(m_customer.value) : -1);
                lineEdit()->setText(shown);
                lineEdit()->setCursorPosition(cursor);
            }
            if (lineEdit()->hasFocus() && !wanted.isEmpty() && count() > 0)
                completer()->complete();
        });
}

void CustomerPicker::choose(int index) {
    m_code = itemData(index, Qt::UserRole + 1).toString();
    const CustomerId chosen{itemData(index).toLongLong()};
    if (std::exchange(m_customer, chosen) != chosen) // leaving the field chooses its text once more
        emit customerChosen(chosen);
}

} // namespace quittance

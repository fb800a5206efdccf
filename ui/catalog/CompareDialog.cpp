#include "catalog/CompareDialog.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ColumnSpec.h"
#include "common/DialogSize.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SheetsDialog.h"
#include "common/SmallTable.h"
#include "documents/PlanComparison.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

CompareDialog::CompareDialog(Book& book, std::vector<ComparedProduct> products, ProductId first, QDate day,
                             QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_products(std::move(products)),
      m_day(day),
      m_product(new QComboBox(this)),
      m_currency(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_note(new PlainLabel({}, "muted", this)),
      m_table(new SmallTable(u"comparedPlansTable"_s, 1, 0, this)) {
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare plans"));
    const QString language = Language::instance().code();
    const auto name = [&language](const ComparedProduct& each) {
        return nameIn(language, each.product.nameFr, each.product.nameEn);
    };
    std::ranges::sort(m_products, [&name](const ComparedProduct& a, const ComparedProduct& b) {
        return name(a).localeAwareCompare(name(b)) < 0;
    });
    for (size_t i = 0; i < m_products.size(); ++i) {
        m_product->addItem(name(m_products[i]));
        if (m_products[i].product.id == first)
            m_product->setCurrentIndex(static_cast<int>(i));
    }
    // Each language is called by its own name.
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(language));
    build();
    connect(m_product, &QComboBox::currentIndexChanged, this, &CompareDialog::offerCurrencies);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &CompareDialog::show);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CompareDialog::show);
    offerCurrencies();
    m_product->setFocus();
}

void CompareDialog::build() {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto* const title = new PlainLabel(tr("Compare plans"), "h1", this);
    layout->addWidget(title);
    auto* const form = new FormLayout(this, 3);
    m_product->setObjectName(u"productCombo"_s);
    m_currency->setObjectName(u"currencyCombo"_s);
    m_language->setObjectName(u"languageCombo"_s);
    form->addField(u"product"_s, m_product)->setLabel(tr("&Product"));
    form->addField(u"currency"_s, m_currency)->setLabel(tr("C&urrency"));
    form->addField(u"language"_s, m_language)->setLabel(tr("&Language of the customer"));
    layout->addWidget(form);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    auto* const buttons = new QHBoxLayout;
    auto* const copyButton = new ActionButton(ActionButton::Kind::Ghost, this);
    copyButton->setLabel(tr("Copy"), u"clipboard"_s);
    copyButton->setObjectName(u"copyButton"_s);
    auto* const printButton = new ActionButton(ActionButton::Kind::Secondary, this);
    printButton->setLabel(tr("Print…"), u"printer"_s);
    printButton->setObjectName(u"printButton"_s);
    auto* const close = new ActionButton(ActionButton::Kind::Primary, this);
    close->setLabel(tr("Close"));
    for (ActionButton* const button : {copyButton, printButton})
        button->setAutoDefault(false);
    close->setDefault(true);
    buttons->addWidget(copyButton);
    buttons->addStretch(1);
    buttons->addWidget(printButton);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copyButton, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &CompareDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setDialogSize(this, 820, 520);
}

void CompareDialog::offerCurrencies() {
    const QSignalBlocker quiet(m_currency);
    const QString before = m_currency->currentText();
    m_currency->clear();
    for (const PricedPlan& offer : m_products[static_cast<size_t>(m_product->currentIndex())].plans)
        if (m_currency->findText(offer.price.currency.code()) < 0)
            m_currency->addItem(offer.price.currency.code());
    m_currency->model()->sort(0);
    const QString company = m_book.company() ? m_book.company()->currency.code() : QString();
    for (const QString& wanted : {before, company})
        if (const int found = m_currency->findText(wanted); found >= 0) {
            m_currency->setCurrentIndex(found);
            break;
        }
    m_currency->setEnabled(m_currency->count() > 1);
    show();
}

void CompareDialog::show() {
    const auto currency = Currency::fromCode(m_currency->currentText());
    if (!currency)
        return;
    m_content =
        planComparison(m_products[static_cast<size_t>(m_product->currentIndex())], *currency, m_day,
                       m_book.company() ? m_book.company()->name : QString(), m_language->currentData().toString());
    m_note->setText(m_content.filter);
    QStringList headings;
    QList<int> figures;
    for (const ListDocument::Column& column : m_content.columns) {
        if (column.right)
            figures.append(static_cast<int>(headings.size()));
        headings.append(column.title);
    }
    m_table->clearRows();
    m_table->setHeadings(headings, m_content.title);
    for (size_t i = 0; i < m_content.rows.size(); ++i)
        m_table->addRow(static_cast<qint64>(i) + 1, m_content.rows[i], figures);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void CompareDialog::copy() const {
    const auto line = [](const QStringList& cells) {
        QStringList copied;
        for (const QString& cell : cells)
            copied.append(copyableText(cell));
        return copied.join(u'\t');
    };
    QStringList titles;
    for (const ListDocument::Column& column : m_content.columns)
        titles.append(column.title);
    QStringList lines{line(titles)};
    for (const QStringList& row : m_content.rows)
        lines.append(line(row));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CompareDialog::print() {
    auto* const sheets = new SheetsDialog(m_book.backend(), printableList(m_content), this);
    sheets->open();
}

} // namespace quittance

#include "invoices/ExplanationDialog.h"

#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "domain/money/MoneyFormat.h"
#include "services/InvoiceService.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ExplanationDialog::ExplanationDialog(const Invoice& invoice, int position, QWidget* parent) : QDialog(parent) {
    const InvoiceLine& line = invoice.lines[static_cast<size_t>(position - 1)];
    build(tr("%1, line %2").arg(invoice.number).arg(position), line.description, line.net,
          InvoiceService::explain(invoice, position).steps(Language::instance().code()));
}

ExplanationDialog::ExplanationDialog(const ProposedLine& line, QWidget* parent) : QDialog(parent) {
    build(line.subscriptionCode, line.description, line.net, line.explanation.steps(Language::instance().code()));
}

void ExplanationDialog::build(const QString& where, const QString& what, const Money& amount,
                              const QStringList& steps) {
    setObjectName(u"explanationDialog"_s);
    setWindowTitle(tr("Explain this amount"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    auto* description = new PlainLabel(what, "h2", this);
    description->setWordWrap(true);
    layout->addWidget(new PlainLabel(where, "muted", this));
    layout->addWidget(description);
    layout->addWidget(new PlainLabel(MoneyFormat::withCurrency(amount, Language::locale()), "kpi", this));
    layout->addSpacing(8);
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(6);
    for (const QString& step : steps) {
        auto* label = new PlainLabel(step, nullptr, card);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        lines->addWidget(label);
    }
    layout->addWidget(card);
    layout->addStretch(1);

    auto* buttons = new QHBoxLayout;
    auto* copy = new ActionButton(ActionButton::Kind::Ghost, this);
    copy->setLabel(tr("Copy"), u"clipboard"_s);
    auto* close = new ActionButton(ActionButton::Kind::Primary, this);
    close->setLabel(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [steps] { QGuiApplication::clipboard()->setText(steps.join(u'\n')); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const int wide = Metrics::scaled(560);
    setMinimumWidth(wide);
    fitDialog(this, wide);
    close->setFocus();
}

} // namespace quittance

#include "dashboard/FirstSteps.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/BookState.h"
#include "common/PlainText.h"
#include "services/Services.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString finishedKey() { return u"firstStepsFinished"_s; }

} // namespace

FirstSteps::FirstSteps(Book& book, QWidget* parent)
    : QFrame(parent),
      m_book(book),
      m_title(new PlainLabel({}, "h2", this)),
      m_note(new PlainLabel({}, "muted", this)),
      m_dismiss(new ActionButton(ActionButton::Kind::Ghost, this)) {
    setProperty("role", u"card"_s);
    setObjectName(u"firstSteps"_s);
    m_dismiss->setObjectName(u"dismissStepsButton"_s);
    m_note->setWordWrap(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_dismiss);
    auto* const rows = new QGridLayout;
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(2);
    for (size_t i = 0; i < Count; ++i) {
        m_icons[i] = new PlainLabel({}, nullptr, this);
        m_buttons[i] = new ActionButton(ActionButton::Kind::Link, this);
        m_buttons[i]->setObjectName(u"step%1Button"_s.arg(i));
        rows->addWidget(m_icons[i], static_cast<int>(i), 0);
        rows->addWidget(m_buttons[i], static_cast<int>(i), 1, Qt::AlignLeft);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { start(static_cast<Step>(i)); });
    }
    rows->setColumnStretch(1, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardPaddingX, Metrics::cardPaddingY, Metrics::cardPaddingX,
                               Metrics::cardPaddingY);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addLayout(rows);
    connect(m_dismiss, &QPushButton::clicked, this, &FirstSteps::finish);
    connect(&Theme::instance(), &Theme::changed, this, [this] { show(m_done); });
    hide();
}

void FirstSteps::retranslate() {
    m_title->setText(tr("Towards the first invoice"));
    m_note->setText(tr("Five steps; what is done is ticked."));
    m_dismiss->setLabel({}, u"x-lg"_s);
    m_dismiss->setAccessibleName(tr("Do not show these steps any more"));
    m_dismiss->setToolTip(tr("Do not show these steps any more"));
    show(m_done);
}

void FirstSteps::refresh() {
    const Book::Facts& facts = m_book.facts();
    if (facts.demo || facts.readOnly || BookState::value(facts.location, finishedKey()).toBool()) {
        hide();
        return;
    }
    m_book.backend().read(
        this,
        [actor = m_book.actor()](Services& services) -> Result<Done> {
            Done done;
            done.steps[Company] = services.company.company(actor).has_value();
            // Whether there is one at all: the first is enough.
            const auto customers = services.customers.ids(actor, {}, {}, 1);
            const auto plans = services.catalog.ids(actor, {}, {}, 1);
            SubscriptionFilter any;
            any.tab = SubscriptionFilter::Tab::All;
            const auto subscriptions = services.subscriptions.ids(actor, any, {}, 1);
            const auto invoices = services.invoices.ids(actor, {}, {}, 1);
            if (!customers)
                return customers.error();
            if (!plans)
                return plans.error();
            if (!subscriptions)
                return subscriptions.error();
            if (!invoices)
                return invoices.error();
            done.steps[Customer] = !customers->empty();
            done.steps[Plan] = !plans->empty();
            done.steps[Subscription] = !subscriptions->empty();
            done.steps[Invoice] = !invoices->empty();
            return done;
        },
        [this](const Result<Done>& done) {
            if (!done)
                return;
            show(*done);
            if (std::ranges::count(done->steps, true) == Count)
                finish();
            else
                setVisible(true);
        });
}

void FirstSteps::show(const Done& done) {
    m_done = done;
    const std::array<QString, Count> texts{tr("Complete your company"), tr("Add a customer"), tr("Create a plan"),
                                           tr("Start a subscription"), tr("Issue the first invoice")};
    for (size_t i = 0; i < Count; ++i) {
        const bool isDone = done.steps[i];
        m_icons[i]->setPixmap(Icons::pixmap(isDone ? u"check-circle"_s : u"chevron-right"_s, Metrics::scaled(16),
                                            isDone ? Theme::tokens().foreground(Tone::Success) : Theme::tokens().muted,
                                            devicePixelRatioF()));
        m_buttons[i]->setLabel(isDone ? tr("%1 — done").arg(texts[i]) : texts[i]);
        m_buttons[i]->setEnabled(!isDone);
    }
}

void FirstSteps::start(Step step) {
    switch (step) {
    case Company: emit m_book.settingsRequested(u"company.name"_s); break;
    case Customer: emit m_book.actionRequested(u"customers"_s, u"newCustomerAction"_s); break;
    case Plan: emit m_book.actionRequested(u"catalog"_s, u"newPlanAction"_s); break;
    case Subscription: emit m_book.newSubscriptionRequested({}); break;
    case Invoice: emit m_book.billingRunRequested(); break;
    case Count: break;
    }
}

void FirstSteps::finish() {
    BookState::setValue(m_book.facts().location, finishedKey(), true);
    hide();
}

} // namespace quittance

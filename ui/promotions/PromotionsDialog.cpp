#include "promotions/PromotionsDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/DialogSize.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "promotions/PromotionDialog.h"
#include "services/Services.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateText(const Promotion& promotion, QDate today) {
    if (promotion.archived)
        return PromotionsDialog::tr("Archived");
    if (promotion.mostUses && promotion.uses >= *promotion.mostUses)
        return PromotionsDialog::tr("Used up");
    if (promotion.validFrom && today < *promotion.validFrom)
        return PromotionsDialog::tr("From %1").arg(Language::date(*promotion.validFrom));
    if (promotion.validUntil && today > *promotion.validUntil)
        return PromotionsDialog::tr("Lapsed");
    return promotion.validUntil ? PromotionsDialog::tr("Until %1").arg(Language::date(*promotion.validUntil))
                                : PromotionsDialog::tr("Holds");
}

QString amountsText(const std::vector<Money>& amounts) {
    QStringList texts;
    for (const Money& amount : amounts)
        texts.append(MoneyFormat::withCurrency(amount, Language::locale()));
    return texts.isEmpty() ? u"—"_s : texts.join(u" + "_s);
}

} // namespace

PromotionsDialog::PromotionsDialog(Book& book, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_title(new PlainLabel({}, "h1", this)),
      m_note(new PlainLabel({}, "muted", this)),
      m_banner(new Banner(this)),
      m_table(new SmallTable(u"promotionsTable"_s, 4, 1, this)),
      m_usesTitle(new PlainLabel({}, "label", this)),
      m_usesTable(new SmallTable(u"promotionUsesTable"_s, 5, 1, this)),
      m_new(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_edit(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_archive(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_close(new ActionButton(ActionButton::Kind::Primary, this)) {
    setObjectName(u"promotionsDialog"_s);
    build();
    retranslate();
    load();
}

void PromotionsDialog::build() {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_note->setWordWrap(true);
    m_banner->hide();
    auto* const buttons = new QHBoxLayout;
    const std::pair<ActionButton*, const char*> named[] = {
        {m_new, "newPromotionButton"}, {m_edit, "editPromotionButton"}, {m_archive, "archivePromotionButton"}};
    for (const auto& [button, name] : named) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    m_close->setDefault(true);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_usesTitle);
    layout->addWidget(m_usesTable, 2);
    layout->addLayout(buttons);
    setDialogSize(this, 820, 560);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PromotionsDialog::loadUses);
    connect(m_table, &SmallTable::opened, this, [this] { m_edit->click(); });
    connect(m_usesTable, &SmallTable::opened, this, [this](qint64 customer) {
        emit m_book.openCustomerRequested(CustomerId{customer});
        accept();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Promotion* const promotion = current())
            edit(*promotion);
    });
    connect(m_archive, &QPushButton::clicked, this, &PromotionsDialog::setArchived);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void PromotionsDialog::retranslate() {
    setWindowTitle(tr("Promotion codes"));
    m_title->setText(tr("Promotion codes"));
    m_note->setText(
        tr("A code is entered with a new subscription or a change of one. What it takes off is on the bill; "
           "forecasts count it, MRR counts it where it holds for good."));
    m_new->setLabel(tr("New code…"), u"plus-lg"_s);
    m_edit->setLabel(tr("Edit…"), u"pencil"_s);
    m_close->setLabel(tr("Close"));
    m_table->setEmptyText(tr("There is no code yet. Create the first one."));
    m_table->setHeadings({tr("Code"), tr("Takes off"), tr("Uses"), tr("State")}, tr("Promotion codes"));
    m_usesTable->setHeadings({tr("Used on"), tr("Customer"), tr("Subscription"), tr("By"), tr("Cost so far")},
                             tr("Uses of the code"));
    fill();
}

void PromotionsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PromotionsDialog::load() {
    struct Answer {
        std::vector<Promotion> promotions;
        std::vector<PlanRow> plans;
        QDate today;
    };
    m_book.backend().read(
        this,
        [actor = m_book.actor()](Services& services) -> Result<Answer> {
            auto promotions = services.promotions.all(actor);
            if (!promotions)
                return promotions.error();
            PlanFilter filter;
            filter.status = PlanFilter::Status::All;
            const auto ids = services.catalog.ids(actor, filter, {.column = PlanColumn::Product, .descending = false});
            if (!ids)
                return ids.error();
            auto plans = services.catalog.rows(actor, *ids);
            if (!plans)
                return plans.error();
            return Answer{std::move(*promotions), std::move(*plans), services.today()};
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                m_banner->showError(answer.error());
                return;
            }
            m_promotions = std::move(answer->promotions);
            m_plans = std::move(answer->plans);
            m_today = answer->today;
            // Those that hold first.
            std::ranges::stable_partition(m_promotions, [](const Promotion& each) { return !each.archived; });
            fill();
        });
}

void PromotionsDialog::fill() {
    const qint64 before = m_table->currentId();
    m_table->clearRows();
    int chosen = 0;
    for (const Promotion& promotion : m_promotions) {
        if (promotion.id.value == before)
            chosen = m_table->rowCount();
        const QString uses =
            promotion.mostUses
                ? tr("%1 of %2", "uses").arg(Language::number(promotion.uses), Language::number(*promotion.mostUses))
                : Language::number(promotion.uses);
        const QString what = promotion.introductory
                                 ? tr("%1 · with new subscriptions", "a code").arg(promotionText(promotion))
                                 : promotionText(promotion);
        m_table->addRow(promotion.id.value, {promotion.code, what, uses, stateText(promotion, m_today)}, {2});
        if (!promotion.note.isEmpty())
            m_table->setLastTip(promotion.note);
    }
    if (!m_promotions.empty())
        m_table->setCurrentCell(chosen, 0);
    loadUses();
}

const Promotion* PromotionsDialog::current() const {
    const auto found = std::ranges::find(m_promotions, PromotionId{m_table->currentId()}, &Promotion::id);
    return found == m_promotions.end() ? nullptr : &*found;
}

void PromotionsDialog::loadUses() {
    updateButtons();
    m_uses.clear();
    fillUses();
    const Promotion* const promotion = current();
    if (!promotion || promotion->uses == 0)
        return;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), id = promotion->id](Services& services) {
            return services.promotions.uses(actor, id);
        },
        [this, id = promotion->id](Result<std::vector<PromotionUseRow>> uses) {
            if (!current() || current()->id != id)
                return;
            if (!uses) {
                m_banner->showError(uses.error());
                return;
            }
            m_uses = std::move(*uses);
            fillUses();
        });
}

void PromotionsDialog::fillUses() {
    m_usesTable->clearRows();
    std::map<Currency, Money> sums;
    for (const PromotionUseRow& use : m_uses) {
        m_usesTable->addRow(
            use.customerId.value,
            {Language::date(use.usedOn), use.customerName, use.subscriptionCode, use.recordedBy, amountsText(use.cost)},
            {4});
        for (const Money& cost : use.cost)
            sums.try_emplace(cost.currency(), Money::zero(cost.currency())).first->second += cost;
    }
    std::vector<Money> total;
    total.reserve(sums.size());
    for (const auto& [currency, sum] : sums)
        total.push_back(sum);
    m_usesTable->setEmptyText(m_promotions.empty() ? QString() : tr("It was not used yet."));
    m_usesTitle->setText(m_uses.empty()
                             ? tr("Uses of the code")
                             : tr("Uses of the code: taken off bills so far %1, excl. VAT").arg(amountsText(total)));
}

void PromotionsDialog::updateButtons() {
    const Promotion* const promotion = current();
    const QString why = m_book.whyNot(Permission::ManageCatalog);
    const bool archived = promotion && promotion->archived;
    m_archive->setLabel(archived ? tr("Take back from the archive") : tr("Archive"), u"archive"_s);
    m_new->setEnabled(why.isEmpty());
    m_new->setToolTip(plainTooltip(why));
    for (ActionButton* const button : {m_edit, m_archive}) {
        button->setEnabled(promotion && why.isEmpty());
        button->setToolTip(plainTooltip(why));
    }
}

void PromotionsDialog::edit(const Promotion& promotion) {
    PromotionDialog dialog(m_book, promotion, m_plans, this);
    if (dialog.exec() == QDialog::Accepted)
        load();
}

void PromotionsDialog::setArchived() {
    const Promotion* const promotion = current();
    if (!promotion)
        return;
    m_book.backend().write(
        this,
        [actor = m_book.actor(), id = promotion->id, archive = !promotion->archived, version = promotion->version,
         operation = OperationId::create()](Services& services) {
            return services.promotions.setArchived(actor, id, archive, version, operation);
        },
        [this](Result<> done) {
            if (done)
                m_banner->hide();
            else
                m_banner->showError(done.error());
            load(); // where it was refused, what somebody else made of it
        });
}

} // namespace quittance

#include "shell/StartPage.h"

#include "base/Error.h"
#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/PlainText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 24, 32, 24);
    outer->addStretch(2);

    auto* column = new QWidget(this);
    const auto keepWidth = [column] { column->setMaximumWidth(Metrics::scaled(960)); };
    connect(&Theme::instance(), &Theme::changed, column, keepWidth);
    keepWidth();
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_title = new PlainLabel({}, "h1", column);
    m_subtitle = new PlainLabel({}, "muted", column);
    m_subtitle->setWordWrap(true);
    m_banner = new Banner(column);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_busy = new PlainLabel({}, "label", column);
    m_busy->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_busy);

    m_doors = new QWidget(column);
    auto* row = new QHBoxLayout(m_doors);
    m_row = row;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::cardGap);
    m_sample = addDoor(row, "box-seam", "sampleButton", false);
    m_create = addDoor(row, "building", "createButton", true);
    m_open = addDoor(row, "folder2-open", "openFileButton", false);
    m_open.second = new ActionButton(ActionButton::Kind::Secondary, m_open.card);
    m_open.second->setObjectName(QStringLiteral("connectButton"));
    m_open.card->layout()->addWidget(m_open.second);
    connect(m_sample.button, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_create.button, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(m_open.button, &QPushButton::clicked, this, &StartPage::openFileRequested);
    connect(m_open.second, &QPushButton::clicked, this, &StartPage::connectRequested);
    layout->addWidget(m_doors);
    layout->addSpacing(16);

    m_recentTitle = new PlainLabel({}, "h2", column);
    m_recent = new QWidget(column);
    auto* recentLayout = new QVBoxLayout(m_recent);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->setSpacing(2);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);

    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    outer->addLayout(centre);
    outer->addStretch(3);
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::showIcons);
    retranslate();
}

StartPage::Door StartPage::addDoor(QHBoxLayout* row, const char* iconName, const char* buttonName, bool primary) {
    Door door;
    auto* card = new QFrame(m_doors);
    card->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    door.card = card;
    door.iconName = iconName;
    door.icon = new PlainLabel({}, nullptr, card);
    door.title = new PlainLabel({}, "h2", card);
    door.title->setWordWrap(true);
    door.text = new PlainLabel({}, "muted", card);
    door.text->setWordWrap(true);
    door.button = new ActionButton(primary ? ActionButton::Kind::Primary : ActionButton::Kind::Secondary, card);
    door.button->setObjectName(QString::fromLatin1(buttonName));
    layout->addWidget(door.icon);
    layout->addWidget(door.title);
    layout->addWidget(door.text);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(door.button);
    row->addWidget(card, 1);
    return door;
}

void StartPage::setRecent(const QStringList& locations) {
    m_locations = locations;
    showRecent();
}

void StartPage::showRecent() {
    qDeleteAll(m_recent->findChildren<ActionButton*>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString& location : std::as_const(m_locations)) {
        auto* button = new ActionButton(ActionButton::Kind::Link, m_recent);
        const bool server = location.startsWith(QStringLiteral("postgresql:"));
        QString text = server ? location
                              : QFileInfo(location).completeBaseName() + QStringLiteral(" — ") +
                                    QFileInfo(location).absolutePath();
        button->setLabel(text.replace(u'&', QStringLiteral("&&")),
                         server ? QStringLiteral("hdd-network") : QStringLiteral("journal-text"));
        m_recent->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, location] { emit recentRequested(location); });
    }
    m_recentTitle->setVisible(!m_locations.isEmpty());
    m_recent->setVisible(!m_locations.isEmpty());
}

void StartPage::setBusy(const QString& text) {
    m_busyText = text;
    m_busy->setText(text);
    m_busy->setVisible(!text.isEmpty());
    m_doors->setEnabled(text.isEmpty());
    m_recent->setEnabled(text.isEmpty());
}

void StartPage::showError(const Error& error) {
    setBusy({});
    m_banner->showError(error);
}

void StartPage::clearError() { m_banner->hide(); }

void StartPage::showIcons() {
    for (const Door* door : {&m_sample, &m_create, &m_open})
        door->icon->setPixmap(Icons::pixmap(QString::fromLatin1(door->iconName), Metrics::scaled(32),
                                            Theme::tokens().link, devicePixelRatioF()));
}

void StartPage::retranslate() {
    m_title->setText(tr("Welcome to Quittance"));
    m_subtitle->setText(
        tr("Bill your subscriptions, issue and print the invoices, and know what is still to be paid."));
    m_sample.title->setText(tr("Explore with sample data"));
    m_sample.text->setText(
        tr("A made-up company with 60 customers and two years of invoices. Try everything; nothing can go wrong."));
    m_sample.button->setLabel(tr("Open the sample company"));
    m_create.title->setText(tr("Create my company"));
    m_create.text->setText(tr("Three short steps: who you are and your VAT, your numbering, a look at your invoice."));
    m_create.button->setLabel(tr("Create my company"));
    m_open.title->setText(tr("Open or connect"));
    m_open.text->setText(tr("An existing book: a file on this computer, or your team’s PostgreSQL server."));
    m_open.button->setLabel(tr("Open a file…"));
    m_open.second->setLabel(tr("Connect to a server…"));
    m_recentTitle->setText(tr("Recent books"));
    showIcons();
    showRecent();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < Metrics::scaled(760) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // From within: a card keeps the height of its old text where the window changes its size right after.
        for (const Door* const door : {&m_sample, &m_create, &m_open})
            door->card->layout()->activate();
        m_doors->layout()->activate();
        m_doors->parentWidget()->layout()->activate();
    }
    QWidget::changeEvent(event);
}

} // namespace quittance

#include "shell/HelpPanel.h"

#include "common/ActionButton.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "shell/HelpTopics.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 340;
constexpr int leastPage = 600; ///< of the window, with its sidebar

/// Reads nothing but the text that it is given: no file, no address.
class HelpText final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

HelpPanel::HelpPanel(QBoxLayout* row, QWidget* parent)
    : QFrame(parent),
      m_row(row),
      m_title(new PlainLabel({}, "h2", this)),
      m_close(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_search(new SearchEdit(this)),
      m_found(new QListWidget(this)),
      m_text(new HelpText(this)) {
    setProperty("role", u"card"_s);
    setObjectName(u"helpPanel"_s);
    m_search->setObjectName(u"helpSearchEdit"_s);
    m_found->setObjectName(u"helpFoundList"_s);
    m_text->setObjectName(u"helpText"_s);
    m_close->setObjectName(u"closeHelpButton"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_found->hide();
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardPaddingX, 10, 10, Metrics::cardPaddingY);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_search);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_text, 1);
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::closeRequested);
    connect(m_search, &SearchEdit::searchChanged, this, &HelpPanel::look);
    connect(m_search, &SearchEdit::left, this, &HelpPanel::closeRequested);
    connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        setTopic(item->data(Qt::UserRole).toString());
        m_text->setFocus();
    });
    connect(m_found, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        setTopic(item->data(Qt::UserRole).toString());
        m_text->setFocus();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        place();
        showText(); // its headings follow the size of the text
    });
    setFocusProxy(m_text);
    parent->installEventFilter(this);
    place();
    retranslate();
}

void HelpPanel::setTopic(const QString& id) {
    m_topic = id;
    m_search->reset();
    look();
    showText();
}

void HelpPanel::showText() {
    if (m_topic.isEmpty())
        return;
    const HelpTopic topic = helpTopic(Language::instance().code(), m_topic);
    m_text->document()->setDefaultFont(font());
    m_text->document()->setIndentWidth(Metrics::scaled(22));
    m_text->setMarkdown(topic.text);
    // Markdown's own headings would be larger than those of the page beside it.
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) { // what Markdown makes of lists has a gap here and there
            QTextBlockFormat even;
            even.setTopMargin(block.textList() ? 2 : 4);
            even.setBottomMargin(block.textList() ? 2 : 4);
            QTextCursor(block).mergeBlockFormat(even);
            continue;
        }
        QTextCharFormat heading;
        heading.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 1 : 0);
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(heading);
        QTextBlockFormat apart;
        apart.setTopMargin(level == 1 ? 0 : 10);
        QTextCursor(block).mergeBlockFormat(apart); // the selection reaches into the block before
    }
    m_text->setAccessibleName(topic.title);
}

void HelpPanel::look() {
    const QString words = m_search->text().trimmed();
    m_found->clear();
    if (!words.isEmpty()) {
        for (const HelpTopic& topic : findHelp(Language::instance().code(), words)) {
            auto* const item = new QListWidgetItem(topic.title, m_found);
            item->setData(Qt::UserRole, topic.id);
        }
        if (m_found->count() == 0) {
            auto* const item = new QListWidgetItem(tr("Nothing matches."), m_found);
            item->setFlags(Qt::NoItemFlags);
        }
        m_found->setCurrentRow(0);
    }
    m_found->setVisible(!words.isEmpty());
    m_text->setVisible(words.isEmpty());
}

void HelpPanel::place() {
    const QSize window = parentWidget()->size();
    const int wide = qMin(Metrics::scaled(panelWidth), window.width() - Metrics::scaled(80));
    setFixedWidth(qMax(wide, 0));
    if (window.width() - wide >= Metrics::scaled(leastPage)) {
        if (m_row->indexOf(this) < 0)
            m_row->addWidget(this);
        return;
    }
    m_row->removeWidget(this);
    setGeometry(window.width() - wide, 0, wide, window.height());
    raise();
}

void HelpPanel::showEvent(QShowEvent* event) {
    place();
    QFrame::showEvent(event);
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HelpPanel::retranslate() {
    m_title->setText(tr("Help"));
    m_close->setLabel({}, u"x-lg"_s);
    m_close->setAccessibleName(tr("Close the help"));
    m_close->setToolTip(tr("Close the help (Esc)"));
    m_search->setHint(tr("Search the help"));
    m_found->setAccessibleName(tr("Topics of the help"));
    look();
    showText();
}

} // namespace quittance

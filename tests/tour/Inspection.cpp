#include "Inspection.h"

#include "common/PlainText.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QXmlStreamReader>

#include <array>
#include <cmath>
#include <functional>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double enoughContrast = 4.5; ///< WCAG 2.2, 1.4.3
/// Pixels per pixel of the screen: strokes thinner than a pixel would come out paler than they are.
constexpr int sharpness = 3;
constexpr int cellsLookedAt = 60; ///< of a table, for their contrast

/// Without the mark of the mnemonic.
QString plain(QString text) {
    static const QRegularExpression mark(u"&(?=[^&\\s])"_s);
    return text.remove(mark).replace(u"&&"_s, u"&"_s);
}

bool isAmount(const QString& text) {
    static const QRegularExpression figure(u"\\d[.,]\\d{2}\\b|^\\W*\\d[\\d\\W]*$"_s);
    return figure.match(text).hasMatch();
}

double luminance(QRgb colour) {
    static const auto channel = [] {
        std::array<double, 256> light{};
        for (size_t value = 0; value < light.size(); ++value) {
            const double part = static_cast<double>(value) / 255.0;
            light[value] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return light;
    }();
    const auto of = [](int value) { return channel[static_cast<size_t>(value)]; };
    return 0.2126 * of(qRed(colour)) + 0.7152 * of(qGreen(colour)) + 0.0722 * of(qBlue(colour));
}

double contrastOf(QRgb a, QRgb b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The part of a widget that is on the screen, in the scene's coordinates.
QRect placeOf(const QWidget& widget, const QWidget& scene, QRect area) {
    const QRect visible = widget.visibleRegion().boundingRect() & area;
    return {widget.mapTo(&scene, visible.topLeft()), visible.size()};
}

/// Something lies over the middle of the widget: a panel over a list.
bool isCovered(const QWidget& widget, const QWidget& scene, QRect area) {
    const QRect place = placeOf(widget, scene, area);
    const QWidget* top = scene.childAt(place.center());
    return top && top != &widget && !widget.isAncestorOf(top) && !top->isAncestorOf(&widget);
}

/// The columns of an imported file are called as the file says.
bool isFromFile(const QWidget& widget) {
    for (const QWidget* w = &widget; w; w = w->parentWidget())
        if (w->objectName() == "importPreviewTable"_L1 || w->objectName() == "importColumns"_L1)
            return true;
    return false;
}

QHash<QString, QSet<QString>> reversed(const QHash<QString, QSet<QString>>& texts) {
    QHash<QString, QSet<QString>> other;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        for (const QString& text : it.value())
            other[text].insert(it.key());
    return other;
}

} // namespace

Inspection::Inspection(const QString& language) : m_language(language) {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/translations/quittance_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source")
            source = plain(xml.readElementText());
        else if (xml.name() == u"translation" || xml.name() == u"numerusform")
            m_french[source].insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()));
    }
    m_english = reversed(m_french);
}

void Inspection::inspect(QWidget& scene, const QString& name) {
    m_scene = &scene;
    m_name = name;
    m_picture = QImage(scene.size() * sharpness, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(sharpness);
    scene.render(&m_picture);
    for (QWidget* widget : scene.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != scene.window() || widget->visibleRegion().isEmpty())
            continue;
        if (!isCovered(*widget, scene, widget->rect()))
            text(*widget);
        this->name(*widget);
        inside(*widget);
    }
    keys();
    mnemonics();
}

void Inspection::report(const QString& kind, const QWidget& widget, const QString& text) {
    QString path;
    for (const QWidget* w = &widget; w; w = w->parentWidget()) {
        if (!w->objectName().isEmpty() && !w->objectName().startsWith("qt_"_L1)) {
            path = w->objectName();
            break;
        }
    }
    const QString finding =
        QStringList{kind, m_name, QString::fromLatin1(widget.metaObject()->className()) + u" in "_s + path, text}.join(
            u" | "_s);
    if (!m_findings.contains(finding))
        m_findings += finding;
}

void Inspection::text(QWidget& widget) {
    if (auto* view = qobject_cast<QTableView*>(&widget)) {
        table(*view);
    } else if (auto* bar = qobject_cast<QTabBar*>(&widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            const QString shown = plain(bar->tabText(i));
            language(widget, shown);
            if (!bar->isTabVisible(i))
                continue;
            if (bar->fontMetrics().horizontalAdvance(shown) + 8 > bar->tabRect(i).width())
                report(u"cut"_s, widget, shown);
            contrast(widget, shown, bar->tabRect(i));
        }
    } else if (auto* label = qobject_cast<QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return;
        static const QRegularExpression rawMnemonic(u"&[A-Za-zÀ-ÿ]"_s);
        if (!label->buddy() && rawMnemonic.match(label->text()).hasMatch())
            report(u"raw mnemonic"_s, widget, label->text());
        const QString shown = label->buddy() ? plain(label->text()) : label->text();
        language(widget, shown);
        fits(widget, shown);
        contrast(widget, shown, label->contentsRect());
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<QToolButton*>(button);
        if (button->text().isEmpty() ||
            (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
            return;
        language(widget, plain(button->text()));
        fits(widget, plain(button->text()));
        if (button->isEnabled())
            contrast(widget, plain(button->text()), button->rect());
    } else if (auto* combo = qobject_cast<QComboBox*>(&widget)) {
        language(widget, combo->currentText());
        fits(widget, combo->currentText());
        contrast(widget, combo->currentText(), combo->rect());
    } else if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
        language(widget, edit->placeholderText());
        if (edit->text().isEmpty() && !edit->placeholderText().isEmpty())
            fits(widget, edit->placeholderText());
        contrast(widget, edit->text().isEmpty() ? edit->placeholderText() : edit->text(), edit->contentsRect());
    }
}

void Inspection::fits(QWidget& widget, const QString& text) {
    const QFontMetrics metrics(widget.font());
    const auto widest = [&metrics](const QString& lines) {
        int width = 0;
        for (const QString& line : lines.split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line));
        return width;
    };
    if (auto* label = qobject_cast<QLabel*>(&widget)) {
        const auto* own = qobject_cast<PlainLabel*>(label);
        if (own && label->text() != own->text()) { // shortened on purpose: the tool tip has the whole
            if (isAmount(own->text()))
                report(u"elided amount"_s, widget, own->text());
            else if (label->toolTip().isEmpty() || isOwn(own->text()))
                report(u"cut"_s, widget, own->text());
            return;
        }
        const QRect room = label->contentsRect();
        const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                           : widest(text) > room.width() + 1 || metrics.height() > room.height() + 2;
        if (cut)
            report(u"cut"_s, widget, text);
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        const QSize wanted = button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
        if (wanted.width() > button->width() + 1 || wanted.height() > button->height() + 1)
            report(u"cut"_s, widget, text);
    } else if (auto* combo = qobject_cast<QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        if (widest(text) > room.width())
            report(u"cut"_s, widget, text);
    } else if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
        if (widest(text) + 4 > edit->contentsRect().width())
            report(u"cut"_s, widget, text);
    }
}

/// What the program itself says, of whatever data.
bool Inspection::isOwn(const QString& text) const { return m_french.contains(text) || m_english.contains(text); }

/// Nothing is laid out beyond the edge of what it stands in; what scrolls may be.
void Inspection::inside(const QWidget& widget) {
    const QWidget* around = widget.parentWidget();
    if (!around || around == m_scene->window() || widget.isWindow() ||
        qobject_cast<const QAbstractScrollArea*>(around->parentWidget()) ||
        qobject_cast<const QAbstractScrollArea*>(around))
        return;
    // Beside the help a page with large text may scroll.
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget);
        area && area->horizontalScrollBar()->maximum() > 0 &&
        (!m_name.contains("help"_L1) || Theme::instance().fontScale() <= 100))
        report(u"scrolls sideways"_s, widget, QString::number(area->horizontalScrollBar()->maximum()));
    if (!around->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        report(u"sticks out"_s, widget, widget.objectName());
}

void Inspection::language(const QWidget& widget, const QString& text) {
    const auto& foreign = m_language == "fr"_L1 ? m_french : m_english;
    const auto& own = m_language == "fr"_L1 ? m_english : m_french;
    const auto found = foreign.constFind(text);
    // A word that is the same in both, or that translates another one, says nothing.
    if (!isFromFile(widget) && found != foreign.cend() && !found->contains(text) && !own.contains(text) &&
        text.size() > 2)
        report(u"not in "_s + m_language, widget, text);
}

void Inspection::contrast(const QWidget& widget, const QString& text, QRect area) {
    const QRect place = placeOf(widget, *m_scene, area) & m_scene->rect();
    // Of what is mostly scrolled out, the letters may not be there.
    if (text.trimmed().isEmpty() || !widget.isEnabled() || place.width() < area.width() / 2 ||
        place.height() < area.height() * 2 / 3)
        return;
    QHash<QRgb, int> counts;
    const QRect pixels(place.topLeft() * sharpness, place.size() * sharpness);
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(m_picture.constScanLine(y));
        for (int x = pixels.left(); x <= pixels.right();) { // mostly long runs of the ground
            const int start = x;
            while (x <= pixels.right() && line[x] == line[start])
                ++x;
            counts[line[start]] += x - start;
        }
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrastOf(it.key(), ground.key()));
    if (best < enoughContrast)
        report(u"contrast %1"_s.arg(best, 0, 'f', 1), widget, text);
}

void Inspection::table(QTableView& table) {
    const QAbstractItemModel* model = table.model();
    if (!model)
        return;
    const QHeaderView* header = table.horizontalHeader();
    for (int column = 0; column < model->columnCount() && header->isVisible(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        language(table, title);
        if (table.isColumnHidden(column) || title.isEmpty())
            continue;
        const QSize needed = header->fontMetrics().size(0, title); // on one line or two
        if (needed.width() + 8 > header->sectionSize(column) || needed.height() > header->height())
            report(u"cut"_s, table, title);
    }
    const QRect seen = table.viewport()->visibleRegion().boundingRect();
    int looked = 0;
    for (int row = std::max(0, table.rowAt(0)); row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QRect cell = table.visualRect(index);
            if (cell.top() > seen.bottom())
                return;
            const QString shown = index.data().toString();
            if (table.isColumnHidden(column) || shown.isEmpty() || !cell.intersects(seen))
                continue;
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.font = table.font();
            option.fontMetrics = table.fontMetrics();
            if (isAmount(shown) &&
                table.itemDelegateForIndex(index)->sizeHint(option, index).width() > cell.width() + 1)
                report(u"elided amount"_s, table, shown);
            if (++looked < cellsLookedAt && seen.contains(cell) && !isCovered(*table.viewport(), *m_scene, cell))
                contrast(*table.viewport(), shown, cell);
        }
    }
}

void Inspection::name(QWidget& widget) {
    if (widget.focusPolicy() == Qt::NoFocus || !widget.isEnabled())
        return;
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
        report(u"no name"_s, widget, widget.objectName());
}

/// Keys that two enabled actions of the scene want.
void Inspection::keys() {
    QHash<QKeySequence, QAction*> taken;
    for (QAction* action : m_scene->window()->findChildren<QAction*>()) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const auto widgets = action->associatedObjects();
        const bool reachable = std::any_of(widgets.cbegin(), widgets.cend(), [action](QObject* object) {
            const auto* widget = qobject_cast<QWidget*>(object);
            return widget && (widget->isVisible() || action->shortcutContext() == Qt::ApplicationShortcut);
        });
        if (!reachable || action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        for (const QKeySequence& key : action->shortcuts()) {
            if (const QAction* other = taken.value(key); other && other != action)
                report(u"ambiguous key"_s, *m_scene,
                       key.toString() + u": "_s + other->text() + u" / "_s + action->text());
            taken.insert(key, action);
        }
    }
}

/// Letters with Alt that two things of the scene want.
void Inspection::mnemonics() {
    QHash<QKeySequence, QString> taken;
    const auto take = [&](const QString& text, const QWidget& widget) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            report(u"ambiguous letter"_s, widget, taken.value(key) + u" / "_s + text);
        taken.insert(key, text);
    };
    for (const QWidget* widget : m_scene->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != m_scene->window())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            take(label->text(), *widget);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            take(button->text(), *widget);
        else if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < bar->count(); ++i)
                take(bar->tabText(i), *widget);
        else if (const auto* menus = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : menus->actions())
                take(action->text(), *widget);
    }
}

} // namespace quittance

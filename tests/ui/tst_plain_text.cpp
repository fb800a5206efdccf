// Text from data is shown character by character, never read as markup (a customer may be called "<img src=…>").

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/CellDelegate.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/FormLayout.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/MessageDialog.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/StatusPill.h"
#include "common/TableSetup.h"
#include "common/Timeline.h"
#include "theme/Theme.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

#include <ctime>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

namespace {

using Make = std::function<QWidget*(const QString&)>;

/// Every widget that shows text of the book.
const QList<std::pair<const char*, Make>>& widgets() {
    static const QList<std::pair<const char*, Make>> all{
        {"PlainLabel", [](const QString& text) { return new PlainLabel(text); }},
        {"elided PlainLabel",
         [](const QString& text) {
             auto* const label = new PlainLabel(text);
             label->setElided(true);
             label->setMaximumWidth(120);
             return label;
         }},
        {"Banner",
         [](const QString& text) {
             auto* const banner = new Banner;
             banner->show(Tone::Danger, text, {}, text);
             return banner;
         }},
        {"EmptyState",
         [](const QString& text) {
             auto* const empty = new EmptyState;
             empty->setTexts(text, text);
             return empty;
         }},
        {"KpiCard",
         [](const QString& text) {
             auto* const card = new KpiCard;
             card->setLabel(text);
             card->setValue(text);
             card->setNote(text);
             card->setDefinition(text);
             return card;
         }},
        {"StatusPill",
         [](const QString& text) {
             auto* const pill = new StatusPill;
             pill->setLook({Tone::Info, {}, text});
             return pill;
         }},
        {"DetailPanel",
         [](const QString& text) {
             auto* const panel = new DetailPanel;
             panel->setTitle(text);
             panel->setSubtitle(text, true);
             panel->setAmount(text, text);
             return panel;
         }},
        {"Timeline",
         [](const QString& text) {
             auto* const timeline = new Timeline;
             timeline->setItems({{QDateTime::currentDateTime(), text, text, text, text, {}}});
             return timeline;
         }},
        {"MessageDialog",
         [](const QString& text) {
             auto* const dialog = new MessageDialog(Tone::Warning, text, text, nullptr);
             dialog->addItems({text, text});
             dialog->addDetail(text);
             return dialog;
         }},
        {"FormField",
         [](const QString& text) {
             auto* const field = new FormField(u"x"_s, new QLineEdit(text));
             field->setLabel(text);
             field->setHint(text);
             field->setError(text);
             return field;
         }},
        {"ChipBar",
         [](const QString& text) {
             auto* const chips = new ChipBar;
             chips->setChip(0, text);
             return chips;
         }},
        {"Toast",
         [](const QString& text) {
             auto* const window = new QWidget;
             auto* const toast = new Toast(Tone::Info, text, text, window);
             toast->showFor(60'000);
             return window;
         }},
        {"table",
         [](const QString& text) {
             auto* const table = new QTableView;
             auto* const model = new QStandardItemModel(2, 2, table);
             for (int cell = 0; cell < 4; ++cell)
                 model->setData(model->index(cell / 2, cell % 2), text);
             model->setHorizontalHeaderLabels({text, text});
             table->setModel(model);
             TableSetup::dress(table);
             return table;
         }},
    };
    return all;
}

/// Red pixels there could only come from the image that the text names.
int redPixels(const QImage& image) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == qRgb(255, 0, 0))
                ++found;
    return found;
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noImageIsLoaded_data() { rows(); }
    void noImageIsLoaded();
    void markupLooksLikeItsCharacters_data() { rows(); }
    void markupLooksLikeItsCharacters();
    void nothingFreezes_data() { rows(); }
    void nothingFreezes();
    void toolTipsAreEscaped();
    void ampersandsAreShown();

private:
    static void rows();
    QTemporaryDir m_folder;
    QString m_image;
};

void TestPlainText::initTestCase() {
    Language::instance().setLanguage(u"en"_s);
    Theme::instance().setMode(Theme::Mode::Light);
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(qRgb(255, 0, 0));
    m_image = m_folder.filePath(u"red.png"_s);
    QVERIFY(red.save(m_image));
}

void TestPlainText::rows() {
    QTest::addColumn<int>("widget");
    for (int i = 0; i < widgets().size(); ++i)
        QTest::newRow(widgets().at(i).first) << i;
}

void TestPlainText::noImageIsLoaded() {
    QFETCH(int, widget);
    for (const QString& text :
         {u"<img src=\"file://%1\">"_s.arg(m_image), u"<img src='%1' width=40 height=40>"_s.arg(m_image),
          u"<body background=\"%1\"><table background=\"%1\"><td>x</table>"_s.arg(m_image)}) {
        const std::unique_ptr<QWidget> shown(widgets().at(widget).second(text));
        shown->resize(500, 300);
        shown->show();
        QCoreApplication::processEvents();
        QCOMPARE(redPixels(shown->grab().toImage()), 0);
    }
}

void TestPlainText::markupLooksLikeItsCharacters() {
    QFETCH(int, widget);
    // Were "<b>" read as markup, both would look the same.
    const auto picture = [&](const QString& text) {
        const std::unique_ptr<QWidget> shown(widgets().at(widget).second(text));
        shown->resize(500, 300);
        shown->show();
        QCoreApplication::processEvents();
        return shown->grab().toImage();
    };
    QVERIFY(picture(u"<s>Acme</s>"_s) != picture(u"Acme"_s));
    QVERIFY(picture(u"a<b and c>d"_s) != picture(u"ad"_s));
}

void TestPlainText::nothingFreezes() {
    QFETCH(int, widget);
    const std::clock_t before = std::clock(); // processor time: a busy machine is not a freeze
    for (const QString& text : {QString(u"<table><tr><td>"_s).repeated(100), u"<img src=file:///dev/zero>"_s,
                                QString(u"<div>"_s).repeated(1000), u"\u202E\u0000x\u2066"_s}) {
        const std::unique_ptr<QWidget> shown(widgets().at(widget).second(text));
        shown->resize(500, 300);
        shown->show();
        QCoreApplication::processEvents();
        shown->grab();
    }
    const auto seconds = (std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 20, qPrintable(QString::number(seconds)));
}

void TestPlainText::toolTipsAreEscaped() {
    const QString hostile = u"<img src=file:///etc/passwd> & 'x'"_s;
    QCOMPARE(QTextDocumentFragment::fromHtml(plainTooltip(hostile)).toPlainText(), hostile);
    QVERIFY(!plainTooltip(hostile).contains(u"<img"_s));
    QAction action;
    action.setText(hostile);
    QVERIFY(!actionTooltip(&action).contains(u"<img"_s));
    PlainLabel label(hostile.repeated(5));
    label.setElided(true);
    label.resize(60, 20);
    label.show();
    QVERIFY(!label.toolTip().contains(u"<img"_s));
}

void TestPlainText::ampersandsAreShown() {
    ChipBar chips;
    chips.setChip(0, u"Durand & Fils"_s);
    QCOMPARE(chips.findChild<QPushButton*>()->text(), u"Durand && Fils"_s);
    DetailPanel panel;
    panel.setSubtitle(u"Durand & Fils"_s, true);
    bool found = false;
    for (const ActionButton* const button : panel.findChildren<ActionButton*>())
        found = found || button->text() == u"Durand && Fils"_s;
    QVERIFY(found);
}

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"

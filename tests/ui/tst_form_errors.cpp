#include "common/Banner.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/ValueEdits.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

class TestFormErrors : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void messagesStandAtTheirFields();
    void othersStandInTheBanner();
    void typingTakesTheMessageAway();
    void firstFieldOnScreenGetsTheFocus();
    void bindsEditorsOfAnyLayout();
    void everyFieldHasAName();
};

void TestFormErrors::initTestCase() {
    Language::instance().setLanguage(u"en"_s);
    Theme::instance().apply();
}

void TestFormErrors::messagesStandAtTheirFields() {
    QWidget window;
    auto* const banner = new Banner(&window);
    auto* const form = new FormLayout(&window);
    form->addField(u"name"_s, new QLineEdit)->setLabel(u"Name"_s);
    form->addField(u"siren"_s, new QLineEdit)->setLabel(u"SIREN"_s);
    FormErrors errors(banner);
    errors.bind(form);
    QVERIFY(errors.show(std::vector<Error>{}));
    QVERIFY(banner->isHidden());
    QVERIFY(!errors.show({{ErrorCode::Invalid, u"A name is needed."_s, u"name"_s},
                          {ErrorCode::Invalid, u"Nine digits."_s, u"siren"_s},
                          {ErrorCode::Invalid, u"A second message."_s, u"siren"_s}}));
    QCOMPARE(errors.messageAt(u"name"_s), u"A name is needed."_s);
    QCOMPARE(errors.messageAt(u"siren"_s), u"Nine digits."_s);
    QCOMPARE(form->field(u"siren"_s)->editor()->accessibleDescription(), u"Nine digits."_s);
    QVERIFY(form->field(u"siren"_s)->editor()->property("invalid").toBool());
    QVERIFY(!banner->isHidden());
    QVERIFY(banner->text().contains(u'3'));
    errors.clear();
    QVERIFY(errors.messageAt(u"name"_s).isEmpty());
    QVERIFY(!form->field(u"siren"_s)->editor()->property("invalid").toBool());
    QVERIFY(banner->isHidden());
}

void TestFormErrors::othersStandInTheBanner() {
    QWidget window;
    auto* const banner = new Banner(&window);
    FormErrors errors(banner);
    QVERIFY(
        !errors.show(Error{ErrorCode::Conflict, u"Somebody else changed <this> first."_s, {}, u"version 3, not 2"_s}));
    QCOMPARE(banner->text(), u"Somebody else changed <this> first."_s);
    QCOMPARE(banner->tone(), Tone::Danger);
}

void TestFormErrors::typingTakesTheMessageAway() {
    QWidget window;
    auto* const form = new FormLayout(&window);
    auto* const edit = new QLineEdit;
    form->addField(u"name"_s, edit);
    auto* const combo = new QComboBox;
    combo->addItems({u"a"_s, u"b"_s});
    form->addField(u"kind"_s, combo);
    FormErrors errors(nullptr);
    errors.bind(form);
    errors.show({{ErrorCode::Invalid, u"No."_s, u"name"_s}, {ErrorCode::Invalid, u"No."_s, u"kind"_s}});
    QTest::keyClicks(edit, u"x"_s);
    QVERIFY(errors.messageAt(u"name"_s).isEmpty());
    combo->setCurrentIndex(1);
    QVERIFY(errors.messageAt(u"kind"_s).isEmpty());
}

void TestFormErrors::firstFieldOnScreenGetsTheFocus() {
    QWidget window;
    auto* const layout = new QVBoxLayout(&window);
    auto* const form = new FormLayout(&window);
    layout->addWidget(form);
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        form->addField(name, new MoneyEdit)->setLabel(name);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    FormErrors errors(nullptr);
    errors.bind(form);
    errors.show({{ErrorCode::Invalid, u"late"_s, u"c"_s}, {ErrorCode::Invalid, u"early"_s, u"b"_s}});
    QCOMPARE(window.focusWidget(), form->field(u"b"_s)->editor());
}

void TestFormErrors::bindsEditorsOfAnyLayout() {
    QWidget window;
    auto* const layout = new QFormLayout(&window);
    auto* const edit = new QLineEdit(&window);
    edit->setAccessibleName(u"Name"_s);
    layout->addRow(u"Name"_s, edit);
    FormErrors errors(nullptr);
    errors.bind(u"name"_s, edit);
    errors.show(Error{ErrorCode::Invalid, u"A name is needed."_s, u"name"_s});
    QCOMPARE(errors.messageAt(u"name"_s), u"A name is needed."_s);
    QCOMPARE(edit->accessibleName(), u"Name"_s);
    QVERIFY(window.isAncestorOf(edit));
    window.show();
    QVERIFY(edit->isVisible());
}

void TestFormErrors::everyFieldHasAName() {
    FormLayout form;
    FormField* const field = form.addField(u"name"_s, new QLineEdit);
    field->setLabel(u"&Name"_s);
    field->setRequired(true);
    QCOMPARE(field->editor()->accessibleName(), u"Name (required)"_s);
}

QTEST_MAIN(TestFormErrors)
#include "tst_form_errors.moc"

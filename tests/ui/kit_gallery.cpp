// Shows every widget of the kit and saves pictures: kit_gallery [FOLDER], light, dark and high contrast.

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/ChipBar.h"
#include "common/CountryCombo.h"
#include "common/DateEdit.h"
#include "common/EmptyState.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Job.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/MessageDialog.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/StatusPill.h"
#include "common/StepBar.h"
#include "common/TaskTray.h"
#include "common/ValueEdits.h"
#include "services/Services.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "ui/GalleryList.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

namespace {

void wait(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

ActionButton* button(ActionButton::Kind kind, const QString& text, const QString& icon, bool enabled = true) {
    auto* const made = new ActionButton(kind);
    made->setLabel(text, icon);
    made->setEnabled(enabled);
    return made;
}

QFrame* card(QLayout* content) {
    auto* const frame = new QFrame;
    frame->setProperty("role", u"card"_s);
    content->setContentsMargins(16, 12, 16, 12);
    frame->setLayout(content);
    return frame;
}

QWidget* controls() {
    using Kind = ActionButton::Kind;
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(u"Controls"_s, "h1"));

    auto* const figures = new QHBoxLayout;
    figures->setSpacing(12);
    const auto kpi = [&](const QString& label, const QString& value, const QString& note, Tone tone,
                         const QString& icon) {
        auto* const made = new KpiCard;
        made->setLabel(label, icon);
        made->setValue(value);
        made->setNote(note, tone);
        made->setClickable(true);
        figures->addWidget(made);
    };
    kpi(u"MRR"_s, u"48 310 €"_s, u"▲ +3.2 % on last month"_s, Tone::Success, u"graph-up"_s);
    kpi(u"To collect"_s, u"61 904,20 €"_s, u"27 overdue"_s, Tone::Danger, u"cash-coin"_s);
    kpi(u"Next run"_s, u"01/12/2026"_s, u"263 invoices expected"_s, Tone::Neutral, u"play-circle"_s);
    kpi(u"Subscriptions"_s, u"1 284"_s, {}, Tone::Neutral, u"arrow-repeat"_s);
    layout->addLayout(figures);

    auto* const steps = new StepBar;
    steps->setSteps({u"Prepare"_s, u"Review"_s, u"Issue and print"_s});
    steps->setCurrent(1);
    layout->addWidget(steps);

    for (const auto& [tone, text] : {std::pair(Tone::Info, u"These are sample data; nothing is sent."_s),
                                     std::pair(Tone::Warning, u"Three subscriptions have no VAT decision yet."_s),
                                     std::pair(Tone::Danger, u"The run stopped: the disk is full."_s),
                                     std::pair(Tone::Success, u"27 invoices were issued, 12 450,00 € in total."_s)}) {
        auto* const banner = new Banner;
        layout->addWidget(banner);
        banner->show(tone, text, tone == Tone::Danger ? u"Try again"_s : QString(),
                     tone == Tone::Danger ? u"SQLITE_FULL (13)"_s : QString());
    }

    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(button(Kind::Primary, u"Issue 27 invoices"_s, u"send"_s));
    buttons->addWidget(button(Kind::Secondary, u"Export"_s, u"download"_s));
    buttons->addWidget(button(Kind::Danger, u"Credit"_s, u"file-earmark-minus"_s));
    buttons->addWidget(button(Kind::Ghost, u"Columns"_s, u"columns-gap"_s));
    buttons->addWidget(button(Kind::Link, u"Details"_s, {}));
    buttons->addWidget(button(Kind::Primary, u"Disabled"_s, u"send"_s, false));
    buttons->addWidget(button(Kind::Secondary, u"Disabled"_s, {}, false));
    buttons->addWidget(button(Kind::Secondary, {}, u"three-dots"_s));
    buttons->addStretch();
    layout->addLayout(buttons);

    auto* const pills = new QHBoxLayout;
    pills->setSpacing(8);
    for (const StatusLook& look :
         {StatusLook{Tone::Neutral, u"pencil"_s, u"Draft"_s}, StatusLook{Tone::Info, u"send"_s, u"Issued"_s},
          StatusLook{Tone::Success, u"check-circle"_s, u"Paid"_s},
          StatusLook{Tone::Warning, u"hourglass-split"_s, u"Partially paid"_s},
          StatusLook{Tone::Danger, u"exclamation-triangle"_s, u"Overdue (12 d)"_s},
          StatusLook{Tone::Violet, u"flag"_s, u"Disputed"_s},
          StatusLook{Tone::Neutral, u"pause-circle"_s, u"Paused"_s}}) {
        auto* const pill = new StatusPill;
        pill->setLook(look);
        pills->addWidget(pill);
    }
    pills->addStretch();
    layout->addLayout(pills);

    auto* const form = new FormLayout(nullptr, 3);
    auto* const name = form->addField(u"name"_s, new QLineEdit(u"Garage Martin"_s));
    name->setLabel(u"&Name"_s);
    name->setRequired(true);
    auto* const vat = form->addField(u"vatNumber"_s, new QLineEdit(u"FR12345"_s));
    vat->setLabel(u"VAT number"_s);
    vat->setError(u"A French VAT number has 11 characters after FR."_s);
    auto* const money = new MoneyEdit;
    money->setValue(Money::fromMinor(123'456'78, Currency::eur()));
    auto* const price = form->addField(u"price"_s, money);
    price->setLabel(u"Price"_s);
    price->setHint(u"Excluding VAT, per month"_s);
    auto* const date = new DateEdit;
    date->setDate(QDate(2026, 12, 1));
    form->addField(u"start"_s, date)->setLabel(u"Starts on"_s);
    auto* const country = new CountryCombo;
    country->setCode(u"FR"_s);
    form->addField(u"country"_s, country)->setLabel(u"Country"_s);
    auto* const combo = new QComboBox;
    combo->addItems({u"Transfer"_s, u"Card"_s, u"Direct debit"_s});
    form->addField(u"method"_s, combo)->setLabel(u"Collection method"_s);
    auto* const disabled = new QLineEdit(u"Disabled"_s);
    disabled->setEnabled(false);
    form->addField(u"disabled"_s, disabled)->setLabel(u"Number"_s);
    auto* const percent = new PercentEdit;
    percent->setValue(Rate::fromMillionths(200'000));
    form->addField(u"rate"_s, percent)->setLabel(u"VAT rate"_s);
    auto* const choices = new QHBoxLayout;
    auto* const checked = new QCheckBox(u"Send by e-mail"_s);
    checked->setChecked(true);
    choices->addWidget(checked);
    choices->addWidget(new QCheckBox(u"Print"_s));
    auto* const radio = new QRadioButton(u"Monthly"_s);
    radio->setChecked(true);
    choices->addWidget(radio);
    choices->addWidget(new QRadioButton(u"Yearly"_s));
    auto* const holder = new QWidget;
    choices->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(choices);
    form->addField(u"choices"_s, holder)->setLabel(u"Options"_s);
    auto* const inside = new QVBoxLayout;
    inside->addWidget(new PlainLabel(u"A form"_s, "h2"));
    inside->addWidget(form);
    layout->addWidget(card(inside));

    auto* const below = new QHBoxLayout;
    auto* const chips = new ChipBar;
    chips->setChip(0, u"All"_s);
    chips->setCount(0, 1284);
    chips->setChip(1, u"Overdue"_s);
    chips->setCount(1, 27);
    chips->setCurrent(1);
    below->addWidget(chips, 1);
    auto* const search = new SearchEdit;
    search->setHint(u"Search (Ctrl+F)"_s);
    below->addWidget(search);
    auto* const bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(42);
    below->addWidget(bar);
    layout->addLayout(below);
    auto* const tasks = new TaskList(page);
    auto* const job = new Job(u"Billing run"_s, page);
    tasks->add(job);
    auto* const tray = new TaskTray(tasks);
    job->context()->progress(42, 100, {});
    layout->addWidget(tray, 0, Qt::AlignRight);
    layout->addStretch();
    return page;
}

void save(QWidget* widget, const QString& path) { widget->grab().save(path); }

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath() + u"/kit-gallery"_s;
    QDir().mkpath(folder);
    qputenv("QUITTANCE_HOME", folder.toLocal8Bit());
    QFile::remove(folder + u"/quittance.ini"_s);
    Language::instance().setLanguage(u"en"_s);
    Theme& theme = Theme::instance();
    theme.apply();
    Backend backend([]() -> Result<std::unique_ptr<Services>> { return Error{ErrorCode::Unavailable, u"no book"_s}; });

    using List = gallery::GalleryList;
    const QList<std::pair<Theme::Mode, QString>> modes{
        {Theme::Mode::Light, u"light"_s}, {Theme::Mode::Dark, u"dark"_s}, {Theme::Mode::HighContrast, u"contrast"_s}};
    for (const auto& [mode, name] : modes) {
        theme.setMode(mode);
        const auto shot = [&](QWidget* widget, QSize size, const QString& what) {
            widget->resize(size);
            widget->show();
            wait(60);
            if (auto* const list = qobject_cast<List*>(widget); list && what.startsWith(u"list"_s)) {
                list->open(5);
                wait(300);
            }
            save(widget, folder + u'/' + what + u'-' + name + u".png"_s);
        };
        List list(backend, List::Content::Rows);
        shot(&list, {1068, 740}, u"list"_s);
        const std::unique_ptr<QWidget> owner(controls());
        QWidget* const page = owner.get();
        shot(page, {1068, 900}, u"controls"_s);
        Notifier::of(page).notify(Tone::Success, u"Customer Garage Martin was archived."_s, u"Undo"_s, [] {});
        MessageDialog dialog(Tone::Danger, u"Credit invoice F-2026-00408?"_s,
                             u"A credit note over 5 555,55 € is issued. This cannot be undone."_s, page);
        dialog.addItems({u"F-2026-00408 Garage Martin"_s, u"F-2026-00407 Studio Kléber"_s,
                         u"F-2026-00406 <b>École</b>"_s, u"F-2026-00405 Société Durand"_s, u"F-2026-00404"_s,
                         u"F-2026-00403"_s});
        dialog.addButton(u"Cancel"_s, false, 0, true);
        dialog.addButton(u"Credit 6 invoices"_s, true, 1, false);
        dialog.setModal(false);
        shot(&dialog, dialog.sizeHint(), u"dialog"_s);
        save(page, folder + u"/toast-"_s + name + u".png"_s);
        List empty(backend, List::Content::Nothing);
        shot(&empty, {900, 520}, u"empty"_s);
        List noMatch(backend, List::Content::NoMatch);
        shot(&noMatch, {900, 520}, u"nomatch"_s);
        List broken(backend, List::Content::Broken);
        shot(&broken, {900, 520}, u"broken"_s);
        auto* const date = page->findChild<DateEdit*>();
        QKeyEvent open(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
        QCoreApplication::sendEvent(date, &open);
        if (auto* const calendar = date->findChild<QFrame*>(u"calendarPopover"_s)) {
            wait(60);
            save(calendar, folder + u"/calendar-"_s + name + u".png"_s);
            calendar->close();
        }
        auto* const combo = page->findChildren<QComboBox*>().last();
        combo->showPopup();
        wait(60);
        save(combo->view()->window(), folder + u"/combo-"_s + name + u".png"_s);
        combo->hidePopup();
        QMenu menu;
        menu.addAction(Icons::icon(u"printer"_s), u"Print…"_s)->setShortcut(QKeySequence::Print);
        menu.addAction(Icons::icon(u"file-earmark-pdf"_s), u"Save as PDF…"_s);
        menu.addSeparator();
        QAction* const checkable = menu.addAction(u"Total"_s);
        checkable->setCheckable(true);
        checkable->setChecked(true);
        QAction* const off = menu.addAction(Icons::icon(u"trash"_s), u"Delete"_s);
        off->setEnabled(false);
        menu.setActiveAction(menu.actions().first());
        shot(&menu, menu.sizeHint(), u"menu"_s);
    }
    theme.setMode(Theme::Mode::Light);
    theme.setFontScale(200);
    List large(backend, List::Content::Rows);
    large.resize(1400, 900);
    large.show();
    wait(60);
    large.open(5);
    wait(300);
    save(&large, folder + u"/list-200.png"_s);
    const std::unique_ptr<QWidget> page(controls());
    page->resize(1600, 1500);
    page->show();
    wait(60);
    save(page.get(), folder + u"/controls-200.png"_s);
    return 0;
}

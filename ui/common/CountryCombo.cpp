#include "common/CountryCombo.h"

#include "common/Countries.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

CountryCombo::CountryCombo(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    fill();
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // Half a name typed and left is no country: show again what is chosen.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int typed = findText(lineEdit()->text().trimmed(), Qt::MatchFixedString);
        if (typed >= 0)
            setCurrentIndex(typed);
        else if (lineEdit()->text().trimmed().isEmpty())
            setCurrentIndex(-1);
        else
            setEditText(itemText(currentIndex()));
    });
}

QString CountryCombo::code() const { return currentData().toString(); }

void CountryCombo::setCode(const QString& code) {
    setCurrentIndex(findData(code));
    if (currentIndex() < 0)
        setEditText({});
}

void CountryCombo::fill() {
    const QString chosen = code();
    const QSignalBlocker blocker(this);
    clear();
    for (const QString& near : {u"FR"_s, u"BE"_s, u"CH"_s, u"LU"_s, u"DE"_s, u"GB"_s})
        addItem(Countries::name(near), near);
    insertSeparator(count());
    for (const auto& [code, name] : Countries::all())
        addItem(name, code);
    setCode(chosen);
}

void CountryCombo::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

void CountryCombo::wheelEvent(QWheelEvent* event) {
    // Scrolling the form over the field must not change the country.
    event->ignore();
}

} // namespace quittance

#pragma once

#include <QGridLayout>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace quittance {

class PlainLabel;

/// One field of a form: label above (buddy of the editor), the editor, a hint, and the place of its message.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// `name` is the field of the draft that errors speak of.
    FormField(QString name, QWidget* editor, QWidget* parent = nullptr);

    QString name() const { return m_name; }
    QWidget* editor() const { return m_editor; }
    /// The label may carry a mnemonic ("&Name"). Required fields say "(required)" behind it.
    void setLabel(const QString& label);
    void setRequired(bool required);
    /// Without: the label's letter with Alt does nothing and is not underlined.
    void setWithLetter(bool withLetter);
    void setHint(const QString& hint);
    /// The rule behind the field, for "What’s this?" (Shift+F1).
    void setExplanation(const QString& text);
    /// Empty: none.
    void setError(const QString& message);
    QString error() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLabel();
    void showMessageIcon();

    QString m_name;
    QString m_labelText;
    bool m_required = false;
    bool m_withLetter = true;
    QWidget* m_editor;
    PlainLabel* m_label;
    PlainLabel* m_hint;
    QWidget* m_message;
    PlainLabel* m_messageIcon;
    PlainLabel* m_messageText;
};

/// Sections of fields in one or more columns, at most 480 px a field; the frame of every form. Where the columns have
/// no room, the fields stand one under the other.
class FormLayout : public QWidget {
    Q_OBJECT
public:
    explicit FormLayout(QWidget* parent = nullptr, int columns = 1);

    /// A heading; the fields that follow are under it. Returns its label for retranslation.
    PlainLabel* addSection(const QString& title = {});
    /// A field, on the next free place; `span` columns wide.
    FormField* addField(const QString& name, QWidget* editor, int span = 1);
    /// Any widget over the whole width.
    void addWide(QWidget* widget);
    /// The next field starts a new line.
    void newLine();
    void addStretch();
    /// On a page of the main window, whose menus own the letters: the fields to come have none.
    void setWithoutLetters() { m_withLetters = false; }
    QList<FormField*> fields() const { return m_fields; }
    FormField* field(const QString& name) const;
    /// The rule behind a field, where the form has it.
    void explain(const QString& name, const QString& text);
    /// As many columns as such a width has room for: all, or one.
    void fitInto(int width);

private:
    struct Place {
        QWidget* widget;
        int row;
        int column;
        int span;
        bool isSection;
    };
    void place(QWidget* widget, int span, bool isSection = false);
    int widthOfColumns() const;
    void arrange();

    QGridLayout* m_grid;
    int m_columns;
    bool m_narrow = false;
    int m_stretchRow = -1;
    std::vector<Place> m_places;
    int m_row = 0;
    int m_column = 0;
    bool m_withLetters = true;
    QList<FormField*> m_fields;
};

} // namespace quittance

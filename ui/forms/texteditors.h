#pragma once

#include "ui/forms/fieldeditor.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace provodka::ui {

/// Text, URL, address, currency, day and time of day: a line, empty when it is not set. Numbers too, so that
/// what is no number is said at the field instead of being swallowed.
class LineEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const FieldSpec &spec, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    FieldSpec::Type m_type;
    QLineEdit *m_line;
};

/// A password or key: never shown again; an empty line keeps what is stored. What is being typed can be
/// looked at for ten seconds.
class SecretEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit SecretEditor(QWidget *parent);
    QJsonValue value() const override { return QJsonValue::Undefined; }
    void setValue(const QJsonValue &) override { }
    QString typed() const;
    bool isStored() const { return m_isStored; }
    void setStored(bool isStored);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_line;
    QPushButton *m_show;
    QTimer m_hide;
    bool m_isStored = false;
};

class FlagEditor final : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const FieldSpec &spec, const QString &label, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

private:
    QCheckBox *m_box;
};

/// Rules as JSON, for those who know them; the page of mail rules is the comfortable way.
class JsonEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit JsonEditor(QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

}

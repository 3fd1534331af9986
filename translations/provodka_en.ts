<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>provodka::ui::CloseTab</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fee not known yet for %n of them</source>
        <translation>
            <numerusform>fee not known yet for %n of them</numerusform>
            <numerusform>fee not known yet for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::DemoSteps</name>
    <message numerus="yes">
        <source>Order %1 stands in “%2”; %n payment(s) booked.</source>
        <translation>
            <numerusform>Order %1 stands in “%2”; %n payment booked.</numerusform>
            <numerusform>Order %1 stands in “%2”; %n payments booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailTrial</name>
    <message numerus="yes">
        <source>Of %n mail(s), %1 are read and %2 are not.</source>
        <translation>
            <numerusform>Of %n mail, %1 is read and %2 is not.</numerusform>
            <numerusform>Of %n mails, %1 are read and %2 are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n needs a person</numerusform>
            <numerusform>%n need a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provodka — %n need(s) a person</source>
        <translation>
            <numerusform>Provodka — %n needs a person</numerusform>
            <numerusform>Provodka — %n need a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairsModel</name>
    <message numerus="yes">
        <source>%n more order(s) entered the stage before observation began.</source>
        <translation>
            <numerusform>%n more order entered the stage before observation began.</numerusform>
            <numerusform>%n more orders entered the stage before observation began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) known only to within one check.</source>
        <translation>
            <numerusform>%n time known only to within one check.</numerusform>
            <numerusform>%n times known only to within one check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentsTab</name>
    <message numerus="yes">
        <source>%n payment(s) need(s) a person</source>
        <translation>
            <numerusform>%n payment needs a person</numerusform>
            <numerusform>%n payments need a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fee not known yet for %n of them</source>
        <translation>
            <numerusform>fee not known yet for %n of them</numerusform>
            <numerusform>fee not known yet for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PreviewPane</name>
    <message numerus="yes">
        <source>%n write(s) would be made. Nothing was written.</source>
        <translation>
            <numerusform>%n write would be made. Nothing was written.</numerusform>
            <numerusform>%n writes would be made. Nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PreviewStep</name>
    <message numerus="yes">
        <source>With these settings %n write(s) would be made now.</source>
        <translation>
            <numerusform>With these settings %n write would be made now.</numerusform>
            <numerusform>With these settings %n writes would be made now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::RouteEditor</name>
    <message numerus="yes">
        <source>%n mail rule(s) say how mails are read.</source>
        <translation>
            <numerusform>%n mail rule says how mails are read.</numerusform>
            <numerusform>%n mail rules say how mails are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists are filled from “%1”: %n item(s).</source>
        <translation>
            <numerusform>The lists are filled from “%1”: %n item.</numerusform>
            <numerusform>The lists are filled from “%1”: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::StorySections</name>
    <message numerus="yes">
        <source>%n more between them; the log of this event has all.</source>
        <translation>
            <numerusform>%n more between them; the log of this event has all.</numerusform>
            <numerusform>%n more between them; the log of this event has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::Tray</name>
    <message numerus="yes">
        <source>%n payment(s) need a person.</source>
        <translation>
            <numerusform>%n payment needs a person.</numerusform>
            <numerusform>%n payments need a person.</numerusform>
        </translation>
    </message>
</context>
</TS>

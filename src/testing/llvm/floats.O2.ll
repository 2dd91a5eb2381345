; run: @arithmetic(7.25, -2.5) == -9.805172413793104
; run: @singles(1.1, 3.3) == 0.6633334159851074
; run: @compare(1.5, 2.5) == 1657
; run: @rounding(-2.5) == -23220.5
; run: @rounding(3.7) == 44346.7
; run: @conversions(1234.75) == 1235987172
; run: @tobytes(-3.9) == 36
; run: @special(0.0) == 511
; run: @mean() == 1428571434.9129431
; run: @newton(2.0) == -2.220446049250313e-16
; run: @horner(0.5) == 0.71875
; run: @printed()
; output: 0.30000000000000004 16777216 -1e+21 0.6667
; output: 0.10000000149011612 0.10000000149011612
; ModuleID = 'floats.c'
source_filename = "floats.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @arithmetic(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fadd double %0, %1
  %4 = fsub double %0, %1
  %5 = fmul double %3, %4
  %6 = fmul double %0, %1
  %7 = fdiv double %5, %6
  %8 = fsub double %7, %0
  ret double %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef float @singles(float noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fdiv float %0, %1
  %4 = tail call float @llvm.fmuladd.f32(float %0, float %1, float %3)
  %5 = fsub float %4, %1
  ret float %5
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 56, 2048) i32 @compare(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fcmp olt double %0, %1
  %4 = select i1 %3, i32 2, i32 0
  %5 = fcmp ole double %0, %1
  %6 = zext i1 %5 to i32
  %7 = or disjoint i32 %4, %6
  %8 = fcmp ogt double %0, %1
  %9 = zext i1 %8 to i32
  %10 = shl nuw nsw i32 %7, 2
  %11 = select i1 %8, i32 2, i32 0
  %12 = or disjoint i32 %10, %11
  %13 = fcmp oeq double %0, %1
  %14 = zext i1 %13 to i32
  %15 = or disjoint i32 %12, %14
  %16 = fcmp une double %0, %1
  %17 = shl nuw nsw i32 %15, 5
  %18 = select i1 %16, i32 16, i32 0
  %19 = or disjoint i32 %17, %18
  %20 = or disjoint i32 %19, %9
  %21 = fcmp uno double %0, %1
  %22 = shl nuw nsw i32 %20, 2
  %23 = select i1 %21, i32 2, i32 0
  %24 = or disjoint i32 %22, %23
  %25 = fcmp one double %0, %1
  %26 = zext i1 %25 to i32
  %27 = or disjoint i32 %24, %26
  %28 = or disjoint i32 %27, 56
  ret i32 %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @rounding(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = tail call double @llvm.ceil.f64(double %0)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double 1.000000e+01, double %2)
  %5 = tail call double @llvm.trunc.f64(double %0)
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 1.000000e+02, double %4)
  %7 = tail call double @llvm.round.f64(double %0)
  %8 = tail call double @llvm.fmuladd.f64(double %7, double 1.000000e+03, double %6)
  %9 = tail call double @llvm.rint.f64(double %0)
  %10 = tail call double @llvm.fmuladd.f64(double %9, double 1.000000e+04, double %8)
  %11 = tail call double @llvm.fabs.f64(double %0)
  %12 = fadd double %11, %10
  ret double %12
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @conversions(double noundef %0) local_unnamed_addr #0 {
  %2 = fptrunc double %0 to float
  %3 = fptosi float %2 to i32
  %4 = fptoui double %0 to i32
  %5 = fmul double %0, 1.000000e+06
  %6 = fptosi double %5 to i64
  %7 = fmul double %0, 1.000000e+03
  %8 = fptoui double %7 to i64
  %9 = sitofp i64 %6 to double
  %10 = uitofp i64 %8 to double
  %11 = fadd double %9, %10
  %12 = uitofp i32 %4 to double
  %13 = fadd double %11, %12
  %14 = sitofp i32 %3 to double
  %15 = fadd double %13, %14
  %16 = fptosi double %15 to i64
  %17 = fptosi double %0 to i32
  %18 = zext i32 %17 to i64
  %19 = shl i64 %18, 56
  %20 = ashr exact i64 %19, 56
  %21 = add nsw i64 %20, %16
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden zeroext i8 @tobytes(double noundef %0) local_unnamed_addr #0 {
  %2 = fptosi double %0 to i8
  %3 = fmul double %0, -1.000000e+01
  %4 = fptosi double %3 to i32
  %5 = trunc i32 %4 to i8
  %6 = add i8 %5, %2
  ret i8 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 512) i32 @special(double noundef %0) local_unnamed_addr #0 {
  %2 = fdiv double 1.000000e+00, %0
  %3 = fdiv double -1.000000e+00, %0
  %4 = fcmp ogt double %2, 1.000000e+300
  %5 = zext i1 %4 to i32
  %6 = fcmp olt double %3, -1.000000e+300
  %7 = select i1 %6, i32 2, i32 0
  %8 = tail call double @llvm.fabs.f64(double %2)
  %9 = fcmp oeq double %8, 0x7FF0000000000000
  %10 = select i1 %9, i32 4, i32 0
  %11 = fadd double %2, %3
  %12 = fcmp uno double %11, 0.000000e+00
  %13 = select i1 %12, i32 8, i32 0
  %14 = tail call double @llvm.minnum.f64(double %2, double %0)
  %15 = fcmp oeq double %14, 0.000000e+00
  %16 = select i1 %15, i32 16, i32 0
  %17 = tail call double @llvm.maxnum.f64(double %3, double -5.000000e+00)
  %18 = fcmp oeq double %17, -5.000000e+00
  %19 = select i1 %18, i32 32, i32 0
  %20 = fneg double %0
  %21 = bitcast double %20 to i64
  %22 = lshr i64 %21, 57
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = and i32 %23, 64
  %25 = tail call double @llvm.fabs.f64(double %0)
  %26 = fcmp one double %25, 0x7FF0000000000000
  %27 = select i1 %26, i32 128, i32 0
  %28 = bitcast double %3 to i64
  %29 = lshr i64 %28, 55
  %30 = trunc nuw nsw i64 %29 to i32
  %31 = and i32 %30, 256
  %32 = or disjoint i32 %7, %5
  %33 = or disjoint i32 %32, %27
  %34 = or disjoint i32 %33, %10
  %35 = or disjoint i32 %34, %13
  %36 = or disjoint i32 %35, %16
  %37 = or disjoint i32 %36, %19
  %38 = add nuw nsw i32 %37, %24
  %39 = add nuw nsw i32 %38, %31
  ret i32 %39
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @mean() local_unnamed_addr #0 {
  ret double 0x41D549914ABA6DA9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @newton(double noundef %0) local_unnamed_addr #0 {
  %2 = fdiv double %0, %0
  %3 = fadd double %0, %2
  %4 = fmul double %3, 5.000000e-01
  %5 = fdiv double %0, %4
  %6 = fadd double %4, %5
  %7 = fmul double %6, 5.000000e-01
  %8 = fdiv double %0, %7
  %9 = fadd double %7, %8
  %10 = fmul double %9, 5.000000e-01
  %11 = fdiv double %0, %10
  %12 = fadd double %10, %11
  %13 = fmul double %12, 5.000000e-01
  %14 = fdiv double %0, %13
  %15 = fadd double %13, %14
  %16 = fmul double %15, 5.000000e-01
  %17 = fdiv double %0, %16
  %18 = fadd double %16, %17
  %19 = fmul double %18, 5.000000e-01
  %20 = fdiv double %0, %19
  %21 = fadd double %19, %20
  %22 = fmul double %21, 5.000000e-01
  %23 = fdiv double %0, %22
  %24 = fadd double %22, %23
  %25 = fmul double %24, 5.000000e-01
  %26 = fdiv double %0, %25
  %27 = fadd double %25, %26
  %28 = fmul double %27, 5.000000e-01
  %29 = fdiv double %0, %28
  %30 = fadd double %28, %29
  %31 = fmul double %30, 5.000000e-01
  %32 = fdiv double %0, %31
  %33 = fadd double %31, %32
  %34 = fmul double %33, 5.000000e-01
  %35 = fdiv double %0, %34
  %36 = fadd double %34, %35
  %37 = fmul double %36, 5.000000e-01
  %38 = fdiv double %0, %37
  %39 = fadd double %37, %38
  %40 = fmul double %39, 5.000000e-01
  %41 = fdiv double %0, %40
  %42 = fadd double %40, %41
  %43 = fmul double %42, 5.000000e-01
  %44 = fdiv double %0, %43
  %45 = fadd double %43, %44
  %46 = fmul double %45, 5.000000e-01
  %47 = fdiv double %0, %46
  %48 = fadd double %46, %47
  %49 = fmul double %48, 5.000000e-01
  %50 = fdiv double %0, %49
  %51 = fadd double %49, %50
  %52 = fmul double %51, 5.000000e-01
  %53 = fdiv double %0, %52
  %54 = fadd double %52, %53
  %55 = fmul double %54, 5.000000e-01
  %56 = fdiv double %0, %55
  %57 = fadd double %55, %56
  %58 = fmul double %57, 5.000000e-01
  %59 = fdiv double %0, %58
  %60 = fadd double %58, %59
  %61 = fmul double %60, 5.000000e-01
  %62 = tail call double @llvm.sqrt.f64(double %0)
  %63 = fsub double %61, %62
  ret double %63
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @horner(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @llvm.fmuladd.f64(double %0, double 0.000000e+00, double -7.500000e+00)
  %3 = tail call double @llvm.fmuladd.f64(double %2, double %0, double 3.000000e+00)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double 2.500000e-01)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double -5.000000e-01)
  %6 = tail call double @llvm.fmuladd.f64(double %5, double %0, double 1.000000e+00)
  ret double %6
}

; Function Attrs: nounwind
define hidden void @printed() local_unnamed_addr #2 {
  tail call void @print_f64(double noundef 0x3FD3333333333334) #4
  tail call void @print_char(i32 noundef 32) #4
  tail call void @print_f32(float noundef 0x4170000000000000) #4
  tail call void @print_char(i32 noundef 32) #4
  tail call void @print_f64(double noundef -1.000000e+21) #4
  tail call void @print_char(i32 noundef 32) #4
  tail call void @print_f64_fixed(double noundef 0x3FE5555555555555, i32 noundef 4) #4
  tail call void @print_newline() #4
  tail call void @print_f32(float noundef 0x3FB99999A0000000) #4
  tail call void @print_char(i32 noundef 32) #4
  tail call void @print_f64(double noundef 0x3FB99999A0000000) #4
  tail call void @print_newline() #4
  ret void
}

declare void @print_f64(double noundef) local_unnamed_addr #3

declare void @print_char(i32 noundef) local_unnamed_addr #3

declare void @print_f32(float noundef) local_unnamed_addr #3

declare void @print_f64_fixed(double noundef, i32 noundef) local_unnamed_addr #3

declare void @print_newline() local_unnamed_addr #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
